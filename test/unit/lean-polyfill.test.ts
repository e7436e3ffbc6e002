import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { lean, readIn } from '../../scripts/build/lean-polyfill.ts';

const original = readFileSync(
  createRequire(import.meta.url).resolve('webextension-polyfill'),
  'utf8',
);

/** What the module gives to pages in a browser with callbacks, in which all calls are answered. */
function polyfill(read: readonly string[]): { tabs: Record<string, (tab?: number) => unknown> } {
  const chrome = {
    runtime: { id: 'raison' },
    tabs: {
      get: (_: number, done: (tab: string) => void) => done('a tab'),
      remove: () => 'untouched',
    },
  };
  const code = lean(original, new Set(read)).replace('export default', 'globalThis.found =');
  const world: { chrome: object; found?: unknown } = { chrome };
  runInNewContext(code, world);
  return world.found as ReturnType<typeof polyfill>;
}

describe('what our source reads of the extension API', () => {
  it.each([
    ['browser.tabs.get(7)', ['tabs', 'get']],
    ['host.devtools?.panels', ['devtools', 'panels']],
    ['const { local, session: area } = browser.storage;', ['local', 'session', 'area', 'storage']],
    ['const { permissions }: Partial<typeof browser> = browser;', ['permissions']],
    ['const windows = 1;', []],
  ])('%s', (source, read) => expect(readIn(source)).toEqual(read));
});

describe('the lean polyfill', () => {
  it('makes promises of the methods that are read', async () => {
    await expect(polyfill(['tabs', 'get']).tabs['get']?.(7)).resolves.toBe('a tab');
  });

  it('leaves those alone that nothing reads', () => {
    expect(polyfill(['tabs', 'get']).tabs['remove']?.()).toBe('untouched');
    const code = lean(original, new Set(['tabs', 'get']));
    for (const other of ['bookmarks', 'onRequestFinished', 'privacy', 'settingMetadata']) {
      expect(code).not.toContain(other);
    }
  });

  it('keeps what serves a property that is read', () => {
    const code = lean(original, new Set(['devtools', 'network', 'onRequestFinished', 'privacy']));
    expect(code).toContain('onRequestFinished: wrapEvent(onRequestFinishedWrappers)');
    expect(code).toContain('apiMetadata.privacy = ');
  });

  it('is the browser’s own interface where there is one', () => {
    const browser = { runtime: { id: 'raison' } };
    const world: { found?: unknown } = { chrome: browser, browser } as object;
    runInNewContext(
      lean(original, new Set()).replace('export default', 'globalThis.found ='),
      world,
    );
    expect(world.found).toBe(browser);
  });

  it.each(['apiMetadata = {', 'const settingMetadata =', 'network: {', 'function (module) {'])(
    'refuses a package in which `%s` has changed',
    (place) => {
      const changed = original.replaceAll(place, place.replace(/\w/, 'x'));
      expect(() => lean(changed, new Set())).toThrow(/polyfill changed/);
    },
  );
});
