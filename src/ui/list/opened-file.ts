import { signal } from '@preact/signals';
import type { Opened } from '../../formats/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { part } from '../state/loading.tsx';
import { showInstead } from '../state/store.ts';

/** The file that was opened last, or that could not be. */
export interface OpenedFile {
  readonly name: string;
  readonly result: Opened;
  /** What there is to say of it. */
  readonly said: (locale: Locale) => readonly string[];
}

export const opened = signal<OpenedFile | undefined>(undefined);

/** Reading more into memory only to refuse it would stop the page. */
const LARGEST = 200_000_000;

/** Shows what is in a file; one that cannot be read leaves the list as it is, and says why. */
export async function openNamed(file: File): Promise<void> {
  const files = await part(() => import('../../formats/open.ts'));
  if (files === undefined) return;
  const result = file.size > LARGEST ? tooBig(file.size) : files.openFile(await file.text());
  const said = (locale: Locale) => files.openedText(result, locale);
  opened.value = { name: file.name, result, said };
  if (result.kind === 'refused') return;
  const { entries, dropped } = result;
  showInstead({ entries, dropped, preserve: false });
}

/** Back to the tab, if there is one. */
export function closeFile(): void {
  const isShown = opened.value !== undefined && opened.value.result.kind !== 'refused';
  opened.value = undefined;
  if (isShown) showInstead(undefined);
}

function tooBig(size: number): Opened {
  return { kind: 'refused', because: 'too-big', found: String(size) };
}
