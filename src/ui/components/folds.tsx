import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { DETAIL_ID } from '../list/selection.ts';
import { t } from '../state/settings.ts';

/** Folds that the reader opened stay open for the next request; in a high window evidence is. */
const opened = signal<ReadonlySet<string>>(
  new Set(matchMedia('(height >= 700px)').matches ? ['picture'] : []),
);

export interface FoldProps {
  /** Remembered by this name while the page lives. */
  readonly name: string;
  readonly title: ComponentChildren;
  readonly testId?: string;
  readonly children: ComponentChildren;
}

/** A part that is long and not the first thing to read. */
export function Fold({ name, title, testId, children }: FoldProps) {
  return (
    <details
      class={`fold fold-${name}`}
      open={opened.value.has(name)}
      data-testid={testId}
      onToggle={({ currentTarget: { open } }) => remember(name, open)}
    >
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function remember(name: string, open: boolean): void {
  if (opened.peek().has(name) === open) return;
  const next = new Set(opened.peek());
  if (open) next.add(name);
  else next.delete(name);
  opened.value = next;
}

/** One key unfolds everything, and folds it again. */
export function UnfoldAll() {
  return (
    <button type="button" class="link" data-key="e" title={t('unfoldHint')} onClick={toggleAll}>
      {t('unfoldAll')}
    </button>
  );
}

function toggleAll(): void {
  const all = [...document.querySelectorAll<HTMLDetailsElement>(`#${DETAIL_ID} details`)];
  const open = all.some((one) => !one.open);
  for (const one of all) one.open = open;
}
