/**
 * `npm run new:server NAME`: a compiler for a server's configuration, entered in every list. The
 * sentences it uses are missing, and the type errors say which.
 */
import { Refused, run } from './house.mjs';

const USAGE = 'Usage: npm run new:server NAME, where NAME is like Traefik';
const NAME = /^[A-Z][A-Za-z0-9]{1,19}$/;

/** @param {string} name @param {string} id */
const fix = (name, id) => `import type { Fix } from './fix.ts';
import { note } from './note.ts';
import type { Policy } from './policy.ts';
import type { Quoted } from './quoted.ts';
import { config, joinQuoted } from './quoted.ts';
import { policyWarnings } from './warnings.ts';

/** The policy for ${name}. Values reach the text through \`config\` alone, which admits no others. */
export function ${id}Fixes(policy: Policy): Fix[] {
  return [
    {
      server: '${id}',
      variant: 'only',
      blocks: [{ context: '${id}', file: '/etc/${id}/${id}.conf', code: lines(policy) }],
      placement: [note('${id}-place', { path: policy.path })],
      apply: [],
      warnings: policyWarnings(policy),
    },
  ];
}

function lines(policy: Policy): Quoted {
  const { origins, credentials, exposedHeaders, answersPreflight } = policy;
  const origin = origins === 'any' ? config\`*\` : joinQuoted(origins, ' ');
  return joinQuoted(
    [
      line(config\`Allow-Origin\`, origin),
      ...(credentials ? [line(config\`Allow-Credentials\`, config\`true\`)] : []),
      ...list(config\`Expose-Headers\`, exposedHeaders),
      ...(answersPreflight ? preflightLines(policy) : []),
    ],
    '\\n',
  );
}

function preflightLines({ methods, requestHeaders }: Policy): Quoted[] {
  return [
    ...list(config\`Allow-Methods\`, methods),
    ...list(config\`Allow-Headers\`, requestHeaders),
  ];
}

function list(name: Quoted, values: readonly Quoted[]): Quoted[] {
  return values.length === 0 ? [] : [line(name, joinQuoted(values, ', '))];
}

function line(name: Quoted, value: Quoted): Quoted {
  return config\`Access-Control-\${name} "\${value}"\`;
}
`;

/** @param {string} name @param {string} id */
const test = (name, id) => `import { describe, expect, it } from 'vitest';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import { entryOf, fixOf, textOf } from './testing.ts';

describe('${name}', () => {
  it('allows the origin of the page', () => {
    const plan = planFixes([entryOf({ actual: answer(200) })]);
    const text = textOf(fixOf(plan, '${id}', 'only'));
    expect(text).toContain('Access-Control-Allow-Origin "https://app.example"');
  });
});
`;

/** @param {import('./house.mjs').House} house @param {string} name @param {string} id */
function enter(house, name, id) {
  const kinds = 'src/fixes/fix.ts';
  house.edit(kinds, /^type OtherServer = /m, (start) => `${start}'${id}' | `);
  house.edit(kinds, /^type OtherContext =$/m, (start) => `${start}\n  | '${id}'`);
  const plan = 'src/fixes/plan.ts';
  house.edit(plan, /^/, () => `import { ${id}Fixes } from './${id}.ts';\n`);
  house.edit(plan, /^ {2}vite: viteFixes,$/m, (line) => `  ${id}: ${id}Fixes,\n${line}`);
  house.edit(plan, /^ {2}'vite',$/m, (line) => `  '${id}',\n${line}`);
  const names = /^ {2}express: 'Express',$/m;
  for (const path of ['src/ui/fix/fix-section.tsx', 'src/formats/wording.ts'])
    house.edit(path, names, (line) => `${line}\n  ${id}: '${name}',`);
  house.edit(
    'src/ui/fix/fix-view.tsx',
    /^ {2}vite: 'contextVite',$/m,
    (line) => `  ${id}: 'context${name}',\n${line}`,
  );
  house.edit('src/fixes/plan.test.ts', /'vite only'/, (one) => `'${id} only', ${one}`);
}

run(USAGE, (house, name) => {
  if (!NAME.test(name)) throw new Refused(`${JSON.stringify(name)} is no server’s name. ${USAGE}`);
  const id = name.toLowerCase();
  if (house.has(`src/fixes/servers/${id}`)) {
    throw new Refused(`src/fixes/servers/${id} is there already`);
  }
  house.add(`src/fixes/${id}.ts`, fix(name, id));
  house.add(`src/fixes/${id}.test.ts`, test(name, id));
  enter(house, name, id);
  return [
    `src/fixes/texts/en-servers.ts and fr-servers.ts: the sentence '${id}-place' (npm run typecheck names it)`,
    `src/ui/texts/en/fix.ts and fr/fix.ts: 'context${name}', where the text goes`,
    `src/fixes/${id}.ts: that server’s own language; it must answer preflights and let no other origin in`,
    'src/fixes/detect.ts: how an answer of that server is known',
    'scripts/setup.mjs and test/servers: its Debian package, and cases that prove it in the real server',
  ];
});
