import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { later } from '../state/loading.tsx';
import { t } from '../state/settings.ts';
import type { Tool } from '../state/tool.ts';
import { closeTool, openTool, tool } from '../state/tool.ts';
import { loadLanguage } from '../texts/language.ts';
import { CloseIcon, MessageIcon, ReasonsIcon } from './icons.tsx';

export interface ToolPageProps {
  readonly title: string;
  readonly testId: string;
  readonly children: ComponentChildren;
}

/** A tool in the place of the requests; Escape closes it. */
export function ToolPage({ title, testId, children }: ToolPageProps) {
  useEffect(() => {
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, []);
  return (
    <main class="tool-page" data-testid={testId}>
      <header class="tool-head">
        <h1>{title}</h1>
        <button
          type="button"
          class="icon-button"
          aria-label={t('close')}
          title={t('close')}
          onClick={closeTool}
        >
          <CloseIcon />
        </button>
      </header>
      {children}
    </main>
  );
}

/** A search box empties itself first, as browsers do. */
function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  const { target } = event;
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return;
  closeTool();
}

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

/** English titles are searched in every language: half the answers on the web are in English. */
async function reference() {
  const [{ ReferencePage }] = await Promise.all([
    import('../reference/reference-page.tsx'),
    loadLanguage('en'),
  ]);
  return ReferencePage;
}

/** What the reader opens in the place of the requests is loaded when it is opened. */
export const TOOLS = {
  message: later(async () => (await import('../message/message-page.tsx')).MessagePage),
  reasons: later(reference),
} as const;
