import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };

const ROOT = new URL('../../', import.meta.url);
const at = (name: string) => new URL(name, ROOT);

function read(name: string): string {
  return readFileSync(at(name), 'utf8');
}

const folders = ['docs', 'store', '.github'];
const documents = [
  ...readdirSync(ROOT),
  ...folders.flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  ),
].filter((name) => name.endsWith('.md'));

/** What a document names in backticks and is one of our paths: no blank, no pattern, no variable. */
const PATH = /`((?:src|test|scripts|public\/icons|docs|store|\.github)\/[\w./-]+)`/g;
const LINK = /\]\((?!https?:|#)([^)#]+)[^)]*\)/g;
const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);

describe.each(documents)('%s', (name) => {
  it('names only files that exist', () => {
    expect(found(read(name), PATH).filter((path) => !existsSync(at(path)))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = found(read(name), LINK).map((link) => new URL(link, at(name)));
    expect(links.filter((link) => !existsSync(link)).map(String)).toEqual([]);
  });
});

describe('PERMISSIONS.md', () => {
  const paragraphs = [...read('PERMISSIONS.md').matchAll(/^## .*`([^`]+)`$/gm)].map(
    ([, name]) => name,
  );

  it('has one paragraph for each permission, and none for others', () => {
    const asked = [...manifest.permissions, ...manifest.host_permissions];
    expect(new Set(paragraphs)).toEqual(new Set(asked));
  });

  it('names code for each', () => {
    const [, ...parts] = read('PERMISSIONS.md').split(/^## /m);
    const asking = parts.filter((part) => !part.startsWith('Host permission'));
    expect(asking.filter((part) => found(part, PATH).length === 0)).toEqual([]);
  });
});

describe('store/README.md', () => {
  it('justifies each permission', () => {
    const [, part = ''] = read('store/README.md').split('## Why each permission');
    const asked = [...manifest.permissions, ...manifest.host_permissions];
    expect(new Set(found(part, /^- `([^`]+)`: /gm))).toEqual(new Set(asked));
  });
});

describe('PRIVACY.md', () => {
  it('says of each storage area that the code uses what is kept there', () => {
    const used = new Set(found(sourcesOf('src'), /\bstorage\.(local|session|sync)\b/g));
    const kept = found(read('PRIVACY.md'), /\| `storage\.(\w+)`/g);
    expect(new Set(kept)).toEqual(used);
  });

  it('names every header whose value is dropped', () => {
    const secrets = found(read('src/model/sanitize.ts'), /^ {2}'([a-z-]+[a-z])',$/gm);
    const text = read('PRIVACY.md').toLowerCase();
    expect(secrets).toContain('cookie');
    expect(secrets.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});

/** All code of the extension, tests aside. */
function sourcesOf(folder: string): string {
  const files = readdirSync(at(folder), { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => /(?<!\.test)\.tsx?$/.test(file));
  return code.map((file) => read(`${folder}/${file}`)).join('\n');
}

describe('npm scripts', () => {
  const text = read('README.md') + read('CONTRIBUTING.md');
  const scripts = Object.keys(project.scripts).filter((name) => !/^(?:pre|post)/.test(name));

  it.each(scripts)('%s has its line', (name) => {
    const call = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`;
    expect(text).toMatch(new RegExp(`\\b${call}(?![\\w:-])`));
  });

  it('are all there that documents name', () => {
    const named = documents.flatMap((name) => found(read(name), /npm run ([\w:-]+)/g));
    const known = new Set(Object.keys(project.scripts));
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('justifies every dependency', () => {
    const text = read('CONTRIBUTING.md');
    const names = Object.keys({ ...project.dependencies, ...project.devDependencies });
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
