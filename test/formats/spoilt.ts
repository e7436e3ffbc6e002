import {
  fileKinds,
  openedText,
  openFile,
  shareAs,
  shareKinds,
  shareTab,
} from '../../src/formats/index.ts';
import '../languages.ts';
import { allEntries, FIXTURES, harText } from './fixtures.ts';

/** Opens a text and uses what came of it in every way that the panel can. */
export function useFully(text: string): string {
  const file = openFile(text);
  const said = [...openedText(file, 'en'), ...openedText(file, 'fr')];
  if (said.join('') === '') throw new Error('nothing is said of the file');
  if (file.kind === 'refused') return file.because;
  const { entries } = file;
  const tab = { entries, tabId: -1, dropped: 0, version: '1' };
  for (const kind of fileKinds) shareTab(kind, tab);
  for (const entry of entries.slice(0, 1)) {
    for (const kind of shareKinds) shareAs(kind, entry, 'fr');
  }
  return file.kind;
}

export const REPORT = shareTab('report', {
  entries: allEntries().slice(0, 4),
  tabId: 1,
  dropped: 0,
  version: '1',
});

/** Parts of real files, small enough to spoil thousands of times. */
export const SMALL = FIXTURES.map((name) => {
  const { log } = JSON.parse(harText(name)) as { log: { entries: object[] } };
  return JSON.stringify({ log: { ...log, entries: log.entries.slice(4, 12) } });
});

/** Puts an odd value somewhere into a parsed file; `at` picks the place. */
export function spoilt(text: string, at: number, value: unknown): string {
  let count = 0;
  const walk = (node: unknown): unknown => {
    count += 1;
    if (count === at) return value;
    if (Array.isArray(node)) return node.map(walk);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, one]) => [key, walk(one)]));
  };
  return JSON.stringify(walk(JSON.parse(text)));
}
