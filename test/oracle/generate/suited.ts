import type { AnswerSpec, Case, HopSpec, Line, PageKind } from '../cases/case.ts';
import { generate } from './generate.ts';

/** Firefox takes no page's word for being public, and knows no `targetAddressSpace`. */
const PLAIN: Readonly<Record<PageKind, PageKind>> = {
  local: 'local',
  named: 'named',
  'public-local': 'local',
  'public-named': 'named',
};

/** The generated case of this number, without what Firefox cannot be asked or does not show. */
export function generateFor(browser: string, seed: number, index: number): Case {
  const made = generate(seed, index);
  if (browser !== 'firefox') return made;
  const [first, ...rest] = made.hops.map(withoutEmptyTwins);
  return { ...made, page: PLAIN[made.page], hops: [first ?? made.hops[0], ...rest] };
}

function withoutEmptyTwins({ preflight, actual, ...hop }: HopSpec): HopSpec {
  return { ...hop, preflight: withoutEmptyTwin(preflight), actual: withoutEmptyTwin(actual) };
}

/**
 * Of two lines the extension is shown one when the other is empty, though Firefox counts both: no
 * extension could know.
 */
function withoutEmptyTwin(answer: AnswerSpec): AnswerSpec {
  if (answer.lines.filter(isOrigin).length < 2) return answer;
  const lines = answer.lines.filter((line) => !isOrigin(line) || line[1] !== '');
  return { ...answer, lines };
}

function isOrigin([name]: Line): boolean {
  return name.toLowerCase() === 'access-control-allow-origin';
}
