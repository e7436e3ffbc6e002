import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from './settings.ts';
import { closeTool } from './tool.ts';
import { CloseIcon } from './tool-icons.tsx';

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
