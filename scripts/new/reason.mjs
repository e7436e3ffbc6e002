/**
 * `npm run new:reason ID`: the folder of a reason, entered in every list. Its texts are missing, and
 * the type errors say which.
 */
import { Refused, run } from './house.mjs';

const USAGE = 'Usage: npm run new:reason ID, where ID is like origin-with-path';
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** @param {string} id */
const variableOf = (id) => id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

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

const ENGLISH = `import { english } from '../../i18n/index.ts';

export default english({});
`;

const FRENCH = `import { french } from '../../i18n/index.ts';
import type en from './en.ts';

export default french<typeof en>()({});
`;

/** @param {import('./house.mjs').House} house @param {string} id */
function write(house, id) {
  const folder = `src/reasons/${id}`;
  house.add(`${folder}/reason.ts`, reason(id));
  house.add(`${folder}/reason.test.ts`, test(id));
  house.add(`${folder}/en.ts`, ENGLISH);
  house.add(`${folder}/fr.ts`, FRENCH);
}

/** @param {import('./house.mjs').House} house @param {string} id */
function enter(house, id) {
  const name = variableOf(id);
  const index = 'src/reasons/index.ts';
  house.edit(index, /^/, () => `import ${name} from './${id}/reason.ts';\n`);
  house.edit(index, /^export const reasons = \[$/m, (start) => `${start}\n  ${name},`);
  for (const lang of ['en', 'fr']) {
    house.edit(
      `src/reasons/${lang}.ts`,
      /\n*$/,
      () => `\nexport { default as '${id}' } from './${id}/${lang}.ts';\n`,
    );
  }
  house.edit(
    'src/ui/reference/examples/answers.ts',
    /^export const ANSWERS = \{$/m,
    (start) => `${start}\n  '${id}': allowing('${id}'),`,
  );
  house.edit('src/reasons/catalogue.test.ts', /(?<=devtools-blocked)/, () => `\n  ${id}`);
}

run(USAGE, (house, id) => {
  if (/^[\w-]+$/.test(id) && house.has(`src/reasons/${id}`)) {
    throw new Refused(`There is a reason ${id} already`);
  }
  if (!ID.test(id)) throw new Refused(`${JSON.stringify(id)} is no reason’s id. ${USAGE}`);
  write(house, id);
  enter(house, id);
  return [
    `src/reasons/${id}/en.ts and fr.ts: title, happened, why, todo, avoid (npm run typecheck names them)`,
    'reason.ts: what it looks at, when it holds, the MDN family it is shown under, what it refines',
    'src/reasons/index.ts: its place in the list; the first that holds is the root cause',
    'src/ui/reference/examples/answers.ts: an exchange that shows it',
    'src/reasons/browser-names.ts: what browsers call it, unless they call it like its family',
    'test/site/scenarios: a way to see it in the demo shop',
  ];
});
