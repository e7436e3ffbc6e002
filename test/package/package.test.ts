import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Script } from 'node:vm';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { sourceFiles } from '../../scripts/package/files.mjs';
import { type File, zip } from '../../scripts/package/zip.mjs';
import { unpack } from './unpack.ts';

const ROOT = join(import.meta.dirname, '../..');
const KINDS = ['chrome', 'firefox', 'source'] as const;
/** Two browsers, two folders: four builds, on a machine that may be busy with others. */
const PATIENCE = 240_000;

/** The files of an archive by name. */
async function unzip(archive: Uint8Array): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const entry of await new ZipReader(new Uint8ArrayReader(archive)).getEntries()) {
    if (entry.directory) continue;
    files.set(entry.filename, Buffer.from(await entry.getData(new Uint8ArrayWriter())));
  }
  return files;
}

/** What `npm run package` does, npm itself aside. */
function packageIn(folder: string): Buffer[] {
  const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd: folder });
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  run(vite, 'build');
  run(vite, 'build', '--mode', 'firefox');
  run('scripts/package.mjs');
  const names = KINDS.map((kind) => `dist/raison-${project.version}-${kind}.zip`);
  return names.map((name) => readFileSync(join(folder, name)));
}

/** A word that one reason looks for (`redirect-to-login`), and no text, fix or list mentions. */
const JUDGED = 'saml';

const isText = (name: string): boolean => /\.(?:js|css|html|json)$/.test(name);

describe('npm run package', () => {
  let first: Buffer[];
  let again: Buffer[];
  let folder: string;
  beforeAll(async () => {
    folder = unpack(sourceFiles(ROOT).map(({ name, data }) => [name, data]));
    first = packageIn(folder);
    again = packageIn(unpack(await unzip(first[2] ?? Buffer.alloc(0))));
  }, PATIENCE);

  it.each(KINDS)('makes the same %s archive from its own source archive elsewhere', (kind) => {
    const at = KINDS.indexOf(kind);
    expect(first[at]?.length).toBeGreaterThan(100_000);
    expect(first[at]?.equals(again[at] ?? Buffer.alloc(0))).toBe(true);
  });

  it('leaves nothing out of the extension and takes nothing in from the tree', async () => {
    const names = [...(await unzip(first[0] ?? Buffer.alloc(0))).keys()];
    expect(names).toContain('manifest.json');
    expect(names).toContain('src/panel/index.html');
    expect(names).toContain('_locales/fr/messages.json');
    expect(names).toContain('THIRD_PARTY.txt');
    expect(names.filter((name) => /\.(?:ts|tsx|map)$|test/.test(name))).toEqual([]);
  });

  it('gives Chromium two classic scripts and every reason once', async () => {
    const files = await unzip(first[0] ?? Buffer.alloc(0));
    const code = (name: string) => files.get(name)?.toString() ?? '';
    expect(JSON.parse(code('manifest.json')).background).toEqual({
      service_worker: 'background.js',
    });
    for (const name of ['background.js', 'engine.js']) {
      expect(code(name)).not.toBe('');
      expect(() => new Script(code(name))).not.toThrow();
      expect(code(name)).not.toMatch(/\bimport\s*\(/);
    }
    const scripts = [...files.keys()].filter((name) => name.endsWith('.js'));
    const judging = scripts.filter((name) => code(name).includes(JUDGED));
    expect(judging).toEqual(['engine.js']);
  });

  it('has no file that nothing leads to', async () => {
    for (const archive of first.slice(0, 2)) {
      const files = await unzip(archive);
      const text = [...files].map(([name, data]) => (isText(name) ? data.toString() : ''));
      const unnamed = [...files.keys()]
        .filter((name) => name.startsWith('v'))
        .filter((name) => !text.some((one) => one.includes(`/${basename(name)}`)));
      expect(unnamed).toEqual([]);
    }
  });

  it(
    'passes the lint of addons.mozilla.org',
    () => {
      const file = join(folder, `dist/raison-${project.version}-firefox.zip`);
      const lint = join(ROOT, 'node_modules/.bin/web-ext');
      const args = ['lint', '--warnings-as-errors', '--output=json', '--source-dir', file];
      const { summary } = JSON.parse(execFileSync(lint, args, { encoding: 'utf8' }));
      expect(summary).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
    },
    PATIENCE,
  );
});

const file = (name: string, text: string): File => ({ name, data: Buffer.from(text) });

describe('zip', () => {
  const files = [file('b/é.txt', 'x'.repeat(5000)), file('a.txt', ''), file('B.txt', 'short')];

  it('gives every file back', async () => {
    const read = await unzip(await zip(files));
    expect([...read].map(([name, data]) => file(name, data.toString()))).toEqual(
      files.toSorted((one, other) => (one.name < other.name ? -1 : 1)),
    );
  });

  it('does not depend on the order of the files', async () => {
    expect(await zip(files.toReversed())).toEqual(await zip(files));
  });

  it('refuses more files than the format can count', async () => {
    const many = Array.from({ length: 0x1_0000 }, (_, at) => file(`${at}`, ''));
    await expect(zip(many)).rejects.toThrow(RangeError);
  });
});
