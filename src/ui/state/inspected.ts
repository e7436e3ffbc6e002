import { browser } from '../../browser.ts';
import { previewTab } from '../preview/preview-state.ts';

/** DevTools' hand in the inspected page; absent where this page is not inside DevTools. */
function inspectedWindow() {
  const host: Partial<typeof browser> = browser;
  return host.devtools?.inspectedWindow;
}

export function isInDevtools(): boolean {
  return inspectedWindow() !== undefined;
}

/**
 * Runs a script in the inspected page, whose own it then is: requests it makes are the page's.
 * Nothing is evaluated here, and only `fixes/check` writes such scripts.
 *
 * @returns the script's answer; rejects with the browser's words when it did not run
 */
export async function runInPage(script: string): Promise<unknown> {
  const inspected = inspectedWindow();
  if (inspected === undefined) throw new Error('not inside DevTools');
  const [answer, trouble] = unpacked(await inspected.eval(script));
  const words = wordsOf(trouble);
  if (words !== undefined) throw new Error(words);
  return answer;
}

/** Reloads the page that this page is about. */
export async function reloadPage(): Promise<void> {
  const inspected = inspectedWindow();
  if (inspected !== undefined) inspected.reload();
  else if (previewTab.value !== undefined) await browser.tabs.reload(previewTab.value);
}

/**
 * Chromium's own promise holds the answer alone (docs/browsers/chromium.md, The extension’s life);
 * all scripts answer text.
 */
function unpacked(
  result: readonly unknown[] | string,
): readonly [answer: unknown, trouble?: Trouble | undefined] {
  return Array.isArray(result) ? [result[0], result[1] as Trouble | undefined] : [result];
}

/** What both browsers hand over beside the answer; Chromium also when nothing went wrong. */
interface Trouble {
  readonly isError?: boolean;
  readonly isException?: boolean;
  readonly description?: string;
  readonly value?: string;
}

function wordsOf(trouble: Trouble | null | undefined): string | undefined {
  if (!trouble?.isError && !trouble?.isException) return undefined;
  return trouble.description ?? trouble.value ?? '';
}
