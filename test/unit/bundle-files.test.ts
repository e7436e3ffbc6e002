import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleFiles } from '../../scripts/build/bundle-files.mjs';

const DIST = mkdtempSync(join(tmpdir(), 'raison-bundle-'));

/** A build as the bundler writes it: minified, one line, whatever quotes. */
const FILES = {
  'src/page.html': '<link href="/assets/page.css"><script src="/assets/page.js"></script>',
  'assets/page.css': 'p{}',
  'assets/page.js':
    'import{t as e}from"./shared.js";import"./effect.js";export{x}from\'./again.js\';' +
    'var l={en:()=>import(`./language-en.js`),fr:()=>import("./language-fr.js")};' +
    'var s="./not-built.js";',
  'assets/shared.js': 'import"./deep.js";var e=1;export{e as t};',
  'assets/deep.js': '',
  'assets/effect.js': 'import{\nt\n}from\n"./shared.js";',
  'assets/again.js': '',
  'assets/language-en.js': 'import{h}from"./helper.js";',
  'assets/language-fr.js': 'import{h}from"./helper.js";',
  'assets/helper.js': '',
};

function write(name: string, text: string): void {
  mkdirSync(dirname(join(DIST, name)), { recursive: true });
  writeFileSync(join(DIST, name), text);
}

function loaded(alsoLater?: (path: string) => boolean): string[] {
  return bundleFiles(DIST, 'src/page.html', alsoLater).map((path) => basename(path));
}

const AT_ONCE = ['page.css', 'page.js', 'shared.js', 'effect.js', 'again.js', 'deep.js'];

describe('the files of a page', () => {
  beforeEach(() => {
    for (const [name, text] of Object.entries(FILES)) write(name, text);
  });
  afterAll(() => rmSync(DIST, { recursive: true }));

  it('are those that it imports, through whatever they import, and no others', () => {
    expect(loaded().toSorted()).toEqual(AT_ONCE.toSorted());
  });

  it('are also those asked for later, with their imports, where these are to count', () => {
    const withEnglish = [...AT_ONCE, 'language-en.js', 'helper.js'];
    expect(loaded((path) => !path.includes('-fr')).toSorted()).toEqual(withEnglish.toSorted());
  });

  it('count a file that is both imported and asked for later', () => {
    write('assets/deep.js', 'import"./language-fr.js"');
    expect(loaded()).toContain('language-fr.js');
  });

  it.each(['var p="./helper.js";load(p)', 'new Worker(`./helper.js`)', 'myimport("./helper.js")'])(
    'cannot be told from %s, which is refused',
    (text) => {
      write('assets/deep.js', text);
      expect(() => loaded()).toThrow('deep.js names ./helper.js');
    },
  );

  it('are refused when the page is not there, or loads nothing', () => {
    expect(() => bundleFiles(DIST, 'src/none.html')).toThrow('ENOENT');
    write('src/empty.html', '<p>');
    expect(() => bundleFiles(DIST, 'src/empty.html')).toThrow('loads nothing');
  });
});
