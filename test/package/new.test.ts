import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from '../../scripts/package/files.mjs';
import { unpack } from './unpack.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Types and lint of the whole tree, on a machine that may be busy with others. */
const PATIENCE = 240_000;

let folder: string;
beforeAll(() => {
  const source = sourceFiles(ROOT).filter(({ name }) => !name.endsWith('.png'));
  folder = unpack(source.map(({ name, data }) => [name, data]));
}, PATIENCE);

function run(program: string, ...args: string[]) {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, said: `${stdout}${stderr}` };
}

const tool = (name: string, ...args: string[]) =>
  run(join(ROOT, 'node_modules/.bin', name), ...args);
const add = (what: string, name: string) => run(process.execPath, `scripts/new/${what}.mjs`, name);

const ENGLISH = `{
  title: 'The origin has a path',
  happened: ['The header holds more than an origin.'],
  why: ['An origin has no path.'],
  todo: ['Send the origin alone.', { when: 'status-404', text: 'Check the path {url}.' }],
  avoid: ['Do not send an address.'],
}`;
const FRENCH = `{
  title: 'L’origine a un chemin',
  happened: ['L’en-tête contient plus qu’une origine.'],
  why: ['Une origine n’a pas de chemin.'],
  todo: ['Envoyez l’origine seule.', { when: 'status-404', text: 'Vérifiez le chemin {url}.' }],
  avoid: ['N’envoyez pas une adresse.'],
}`;

const FOLDER = 'src/reasons/origin-with-path';

function fillTexts(): void {
  for (const [lang, text] of [
    ['en', ENGLISH],
    ['fr', FRENCH],
  ] as const) {
    const path = join(folder, `${FOLDER}/${lang}.ts`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('({})', `(${text})`));
  }
}

/** What git sees of the tree: changed and new files and folders. */
function changes(): string[] {
  return run('git', 'status', '--porcelain').said.split('\n').filter(Boolean);
}

describe('npm run new:reason and npm run new:server', () => {
  it.each([
    ['reason', 'coep', 'There is a reason coep already'],
    ['reason', 'CORSDisabled', 'There is a reason CORSDisabled already'],
    ['reason', '../outside', 'is no reason’s id'],
    ['reason', 'Has_Capitals', 'is no reason’s id'],
    ['server', 'Nginx', 'is there already'],
    ['server', 'a b', 'is no server’s name'],
    ['server', '', 'is no server’s name'],
  ])('%s %j is refused in one line', (what, name, why) => {
    const { status, said } = add(what, name);
    expect(status).toBe(2);
    expect(said).toContain(why);
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it(
    'makes a reason that lacks only its texts, edits no other file, and passes the checks with them',
    () => {
      run('git', 'init', '-q');
      run('git', 'add', '-A');
      expect(add('reason', 'origin-with-path').status).toBe(0);
      expect(changes().filter((line) => !line.startsWith('A '))).toEqual([`?? ${FOLDER}/`]);
      const { said } = tool('tsc', '-b', '--pretty', 'false');
      const missing = [...said.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file);
      expect(new Set(missing)).toEqual(new Set([`${FOLDER}/en.ts`, `${FOLDER}/fr.ts`]));
      expect(said).toContain('title, happened, why, todo, avoid');
      fillTexts();
      expect(tool('tsc', '-b')).toMatchObject({ status: 0 });
      expect(tool('biome', 'check', '--vcs-enabled=false', FOLDER)).toMatchObject({ status: 0 });
      const tests = ['origin-with-path/', 'catalogue.', 'texts.', 'french.', 'reference.'];
      const tested = tool(
        'vitest',
        'run',
        '--project',
        'unit',
        ...tests.map((one) => `src/reasons/${one}`),
        'src/ui/reference/',
      );
      expect(tested).toMatchObject({ status: 0 });
    },
    PATIENCE,
  );

  it(
    'makes a server that lacks only its sentences, edits no other file, and passes the checks with them',
    () => {
      run('git', 'init', '-q');
      run('git', 'add', '-A');
      expect(add('server', 'Example Server').status).toBe(0);
      const made = 'src/fixes/servers/example-server';
      expect(changes().filter((line) => !/^[AM] /.test(line))).toEqual([`?? ${made}/`]);
      const { said } = tool('tsc', '-b', '--pretty', 'false');
      const missing = [...said.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file);
      expect(new Set(missing)).toEqual(new Set([`${made}/compiler.ts`]));
      expect(said).toContain('example-server-place');
      for (const lang of ['en', 'fr']) {
        const path = join(folder, `${made}/${lang}.ts`);
        const sentence = `{ 'example-server-place': '${lang === 'en' ? 'For' : 'Pour'} \`{path}\`.' }`;
        writeFileSync(path, readFileSync(path, 'utf8').replace('({})', `(${sentence})`));
      }
      expect(tool('tsc', '-b')).toMatchObject({ status: 0 });
      expect(tool('biome', 'check', '--vcs-enabled=false', made)).toMatchObject({ status: 0 });
      const tests = ['servers/', 'texts/', 'plan.', 'notes.', 'configuration.'];
      const tested = tool(
        'vitest',
        'run',
        '--project',
        'unit',
        ...tests.map((one) => `src/fixes/${one}`),
      );
      expect(tested).toMatchObject({ status: 0 });
    },
    PATIENCE,
  );
});
