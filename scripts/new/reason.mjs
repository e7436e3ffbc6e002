/**
 * `npm run new:reason ID`: the folder of a reason, and nothing else: every list derives from the
 * folders. Its texts are missing, and the type errors say which.
 */
import { generate, languagesOf } from '../generate.mjs';
import { Refused, run } from './source-tree.mjs';

const USAGE = 'Usage: npm run new:reason ID, where ID is like origin-with-path';
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** @param {string} id */
const reason = (id) => `import { getHeader } from '../../model/index.ts';
import allowOriginNotMatchingOrigin from '../CORSAllowOriginNotMatchingOrigin/reason.ts';
import { defineReason } from '../reason.ts';

const HEADER = 'Access-Control-Allow-Origin';

/**
 * What is wrong, in one sentence, and why a browser refuses it.
 *
 * @see the standard, or the browser's source
 */
export default defineReason({
  id: '${id}',
  group: 'origin',
  rank: 5,
  refines: [allowOriginNotMatchingOrigin],
  evaluate({ headers, origin }) {
    const value = getHeader(headers, HEADER);
    if (value !== '${id}') return undefined;
    return { header: HEADER, value, expected: origin, vars: {} };
  },
});
`;

/** @param {string} id */
const test = (id) => `import { describe, expect, it } from 'vitest';
import { facts } from '../testing.ts';
import reason from './reason.ts';

const HEADER = 'Access-Control-Allow-Origin';

describe('${id}', () => {
  it('holds', () => {
    const headers = { [HEADER]: '${id}' };
    expect(reason.evaluate(facts({ headers }))).toMatchObject({ value: '${id}' });
  });

  it.each(['*', 'null', 'https://app.example'])('does not hold with %s', (value) => {
    expect(reason.evaluate(facts({ headers: { [HEADER]: value } }))).toBeUndefined();
  });
});
`;

/** @param {string} id */
const reference = (id) => `import { allowing } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: allowing('${id}'),
});
`;

const ENGLISH = `import { english } from '../reason-text.ts';

export default english({});
`;

const TRANSLATION = `import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({});
`;

/** @param {import('./source-tree.mjs').SourceTree} tree @param {string} id */
function write(tree, id) {
  const folder = `src/reasons/${id}`;
  tree.add(`${folder}/reason.ts`, reason(id));
  tree.add(`${folder}/reason.test.ts`, test(id));
  tree.add(`${folder}/reference.ts`, reference(id));
  for (const lang of languagesOf(tree.root)) {
    tree.add(`${folder}/${lang}.ts`, lang === 'en' ? ENGLISH : TRANSLATION);
  }
}

run(USAGE, (tree, id) => {
  if (/^[\w-]+$/.test(id) && tree.has(`src/reasons/${id}`)) {
    throw new Refused(`There is a reason ${id} already`);
  }
  if (!ID.test(id)) throw new Refused(`${JSON.stringify(id)} is no reason’s id. ${USAGE}`);
  write(tree, id);
  return [
    'en.ts and its translations: title, happened, why, todo, avoid (npm run typecheck names them)',
    'reason.ts: what it looks at, when it holds, who can fix it, what it refines, and by group and rank its place: on one leg the first that holds is the root cause',
    'reference.ts: an exchange that shows it, and what browsers call it, unless they call it like its family',
    'test/site/scenarios: a way to see it in the demo shop',
  ];
});
generate(process.argv[3]);
