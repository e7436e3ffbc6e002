/**
 * `npm run new:server NAME`: the folder of a server, and nothing else: every list derives from the
 * folders. Its sentences are missing, and the type errors say which.
 */
import { generate, languagesOf } from '../generate.mjs';
import { Refused, run } from './source-tree.mjs';

const USAGE = 'Usage: npm run new:server NAME, where NAME is like Traefik or "Spring Boot"';
const NAME = /^[A-Z][A-Za-z0-9.+ -]{1,29}$/;

/** @param {string} name @param {string} id */
const server = (name, id) => `import { server } from '../server.ts';

export default server({
  id: '${id}',
  name: '${name}',
  rank: 50,
  kinds: ['configuration'],
  files: ['/etc/${id}/${id}.conf'],
  proven: 'run',
  versions: ['${id} 1.0'],
  signs: [{ header: 'Server', pattern: /^${id}\\b/i }],
});
`;

/** @param {string} name @param {string} id */
const compiler = (name, id) => `import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { policyWarnings } from '../../policy/warnings.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = '/etc/${id}/${id}.conf';

/** The policy for ${name}. Values reach the text through \`config\` alone, which admits no others. */
export function compile(policy: Policy): Fix[] {
  return [
    {
      server: '${id}',
      variant: 'only',
      blocks: [insert('file', FILE, lines(policy))],
      placement: [note('${id}-place', { path: policy.path })],
      apply: [],
      warnings: policyWarnings(policy),
    },
  ];
}

function lines(policy: Policy): Quoted {
  const { origins, credentials, methods, requestHeaders, exposedHeaders } = policy;
  return joinQuoted(
    [
      line(config\`Allow-Origin\`, origins === 'any' ? config\`*\` : joinQuoted(origins, ' ')),
      ...(credentials ? [line(config\`Allow-Credentials\`, config\`true\`)] : []),
      line(config\`Allow-Methods\`, joinQuoted(methods, ', ')),
      line(config\`Allow-Headers\`, joinQuoted(requestHeaders, ', ')),
      line(config\`Expose-Headers\`, joinQuoted(exposedHeaders, ', ')),
    ],
    '\\n',
  );
}

function line(name: Quoted, value: Quoted): Quoted {
  return config\`Access-Control-\${name} "\${value}"\`;
}
`;

/** @param {string} name @param {string} id */
const test = (name, id) => `import { describe, expect, it } from 'vitest';
import { answer } from '../../../diagnosis/testing.ts';
import { planFixes } from '../../plan.ts';
import { entryOf, fixOf, textOf } from '../../testing.ts';

describe('${name}', () => {
  it('allows the origin of the page', () => {
    const plan = planFixes([entryOf({ actual: answer(200) })]);
    const text = textOf(fixOf(plan, '${id}', 'only'));
    expect(text).toContain('Access-Control-Allow-Origin "https://app.example"');
  });
});
`;

const ENGLISH = `import { english } from '../../../i18n/index.ts';

export default english({});
`;

const TRANSLATION = `import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({});
`;

/** `Spring Boot` → `spring-boot`. @param {string} name */
const idOf = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

run(USAGE, (tree, name) => {
  if (!NAME.test(name)) throw new Refused(`${JSON.stringify(name)} is no server’s name. ${USAGE}`);
  const id = idOf(name);
  const folder = `src/fixes/servers/${id}`;
  if (tree.has(folder)) throw new Refused(`${folder} is there already`);
  tree.add(`${folder}/server.ts`, server(name, id));
  tree.add(`${folder}/compiler.ts`, compiler(name, id));
  tree.add(`${folder}/compiler.test.ts`, test(name, id));
  for (const lang of languagesOf(tree.root)) {
    tree.add(`${folder}/${lang}.ts`, lang === 'en' ? ENGLISH : TRANSLATION);
  }
  return [
    `en.ts and its translations: '${id}-place', where the text goes (npm run typecheck names it)`,
    'compiler.ts: that server’s own language; it must answer preflights and change nothing for other origins',
    'server.ts: its place in the list, its files, the versions it was tried with, how its responses are known',
    `test/stacks/programs/${id}: a real program of it that blocks before and passes after`,
  ];
});
generate(process.argv[3]);
