import type { Case, PageKind } from '../case.ts';
import { generate } from './generate.ts';

/** Firefox takes no page's word for being public, and knows no `targetAddressSpace`. */
const PLAIN: Readonly<Record<PageKind, PageKind>> = {
  local: 'local',
  named: 'named',
  'public-local': 'local',
  'public-named': 'named',
};

/** The generated case of this number, without what only Chromium can be asked. */
export function generateFor(browser: string, seed: number, index: number): Case {
  const made = generate(seed, index);
  return browser === 'firefox' ? { ...made, page: PLAIN[made.page] } : made;
}
