import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/diagnosis/index.ts';
import { answer } from '../../../src/diagnosis/testing.ts';
import type { PlanOptions } from '../../../src/fixes/index.ts';
import { planFix } from '../../../src/fixes/index.ts';
import { compileNow } from '../../../src/fixes/servers/all.ts';
import { entryOf } from '../../../src/fixes/testing.ts';
import { hostileEntry, values } from '../../../src/fixes/testing-hostile.ts';
import { asHere, jars } from '../programs/java.ts';
import { CACHE } from '../run.ts';

const asked = { 'Access-Control-Request-Headers': 'content-type,x-token' };
const BLOCKED: readonly Entry[] = [
  entryOf({ actual: answer(200) }),
  entryOf({ method: 'PUT', asked, preflight: answer(200) }),
  entryOf({ method: 'PUT', asked, preflight: answer(403) }),
];
const OPTIONS: readonly PlanOptions[] = [
  { credentials: false },
  { credentials: true, addOrigins: ['http://localhost:3000'] },
  { credentials: false, exposedHeaders: ['X-Total'] },
  { credentials: false, publicData: true },
  { credentials: false, scope: 'site' },
  { credentials: false, scope: 'folder' },
];

/** The classes: of Spring two ways, of a servlet filter one, whose other text is for `web.xml`. */
function classesOf(one: Entry, options: PlanOptions): string[] {
  const { policy } = planFix([one], options);
  if (policy === undefined) return [];
  const fixes = [...compileNow('spring', policy), ...compileNow('servlet', policy)];
  return fixes
    .filter(({ variant }) => variant !== 'list')
    .map(({ blocks }) => blocks[0]?.code ?? '');
}

/** Compiles each text in a package of its own, all at once; throws with the compiler’s words. */
function compiled(texts: readonly string[]): void {
  mkdirSync(CACHE, { recursive: true });
  const dir = mkdtempSync(join(CACHE, 'java-'));
  try {
    const files = texts.map((text, at) => {
      const [, name] = /\bclass (\w+)/.exec(text) ?? [];
      const file = join(dir, `p${at}`, `${name}.java`);
      mkdirSync(join(dir, `p${at}`));
      writeFileSync(file, asHere(text, `p${at}`));
      return file;
    });
    const list = join(dir, 'files');
    writeFileSync(list, files.join('\n'));
    const options = ['-nowarn', '-proc:none', '--release', '8', '-d', dir, '-cp', jars.join(':')];
    execFileSync('/usr/bin/javac', [...options, `@${list}`], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

describe('Java for Spring and for servlets, compiled with their libraries', () => {
  it('notices what is none', () => {
    expect(() => compiled(['class A { void a() { b(); } }'])).toThrow('cannot find symbol');
  }, 120_000);

  it('has no fault', () => {
    const texts = BLOCKED.flatMap((one) => OPTIONS.flatMap((options) => classesOf(one, options)));
    for (const kind of ['extends CorsFilter', 'extends OncePerRequestFilter', 'implements Filter'])
      expect(texts.some((text) => text.includes(kind))).toBe(true);
    compiled(texts);
  }, 120_000);

  it('is compiled with every value of a hostile page', () => {
    const texts: string[] = [];
    assert(
      property(values, (given) => {
        if (given.origin === 'null') return;
        texts.push(...classesOf(hostileEntry(given), { exposedHeaders: [given.header] }));
      }),
      { numRuns: 800 },
    );
    expect(texts.length).toBeGreaterThan(1000);
    compiled(texts);
  }, 300_000);
});
