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
});

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

/** Writes what the type errors ask for: before the first line that matches. */
function fill(path: string, place: RegExp, text: string): void {
  const before = readFileSync(join(folder, path), 'utf8');
  writeFileSync(
    join(folder, path),
    before.replace(place, (found) => text + found),
  );
}

const ENGLISH = `{
  title: 'The origin has a path',
  happened: 'The header holds more than an origin.',
  why: 'An origin has no path.',
  todo: 'Send the origin alone.',
  avoid: 'Do not send an address.',
}`;
const FRENCH = `{
  title: 'L’origine a un chemin',
  happened: 'L’en-tête contient plus qu’une origine.',
  why: 'Une origine n’a pas de chemin.',
  todo: 'Envoyez l’origine seule.',
  avoid: 'N’envoyez pas une adresse.',
}`;

function fillTexts(): void {
  const reason = 'src/reasons/origin-with-path';
  for (const [lang, text] of [
    ['en', ENGLISH],
    ['fr', FRENCH],
  ] as const) {
    const path = join(folder, `${reason}/${lang}.ts`);
    writeFileSync(path, readFileSync(path, 'utf8').replace('({})', `(${text})`));
  }
  const place = "  'traefik-place': ";
  fill('src/fixes/texts/en-servers.ts', /^ {2}\S/m, `${place}'Into the file of {path}.',\n`);
  fill('src/fixes/texts/fr-servers.ts', /^ {2}\S/m, `${place}'Dans le fichier de {path}.',\n`);
  fill('src/ui/texts/en/fix.ts', /^ {2}contextVite/m, "  contextTraefik: 'in the file',\n");
  fill('src/ui/texts/fr/fix.ts', /^ {2}contextVite/m, "  contextTraefik: 'dans le fichier',\n");
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
    'make what lacks only its texts, and passes the checks with them',
    () => {
      expect(add('reason', 'origin-with-path').status).toBe(0);
      expect(add('server', 'Traefik').status).toBe(0);
      const { said } = tool('tsc', '-b', '--pretty', 'false');
      const missing = [...said.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, file]) => file);
      expect(new Set(missing)).toEqual(
        new Set([
          'src/fixes/traefik.ts',
          'src/reasons/origin-with-path/en.ts',
          'src/reasons/origin-with-path/fr.ts',
          'src/ui/fix/fix-view.tsx',
        ]),
      );
      expect(said).toContain('title, happened, why, todo, avoid');
      expect(said).toContain('"traefik-place"');
      fillTexts();
      expect(tool('tsc', '-b')).toMatchObject({ status: 0 });
      expect(tool('biome', 'check', 'src')).toMatchObject({ status: 0 });
      const tests = [
        ...['origin-with-path/', 'catalogue.', 'text.', 'french.', 'browser-names.'].map(
          (one) => `src/reasons/${one}`,
        ),
        ...['traefik.', 'plan.', 'configuration.', 'texts/'].map((one) => `src/fixes/${one}`),
        'src/ui/reference/',
      ];
      const tested = tool('vitest', 'run', '--project', 'unit', ...tests);
      expect(tested).toMatchObject({ status: 0 });
    },
    PATIENCE,
  );
});
