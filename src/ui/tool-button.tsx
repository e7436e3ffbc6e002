import { t } from './settings.ts';
import type { Tool } from './tool.ts';
import { closeTool, openTool, tool } from './tool.ts';
import { MessageIcon, ReasonsIcon } from './tool-icons.tsx';
import { TOOLS } from './tools.ts';

const TEXTS = {
  message: { label: 'explainMessage', hint: 'explainMessageHint', Icon: MessageIcon },
  reasons: { label: 'allReasons', hint: 'allReasonsHint', Icon: ReasonsIcon },
} as const;

/** Opens a tool in the place of the requests, and closes it again. */
export function ToolButton({ name }: { name: Tool }) {
  const { label, hint, Icon } = TEXTS[name];
  const isOpen = tool.value === name;
  return (
    <button
      type="button"
      class="tool-button"
      title={t(hint)}
      aria-label={t(label)}
      aria-pressed={isOpen}
      data-testid={`open-${name}`}
      onPointerEnter={TOOLS[name].prepare}
      onFocus={TOOLS[name].prepare}
      onClick={() => (isOpen ? closeTool() : openTool(name))}
    >
      <Icon />
      <span class="tool-label">{t(label)}</span>
    </button>
  );
}
