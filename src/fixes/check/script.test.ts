import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rerun } from './rerun.ts';
import * as scripts from './script.ts';

const { rerunScript, timingScript } = scripts;

const RERUN: Rerun = {
  url: 'https://api.example/items',
  method: 'GET',
  headers: [],
  credentials: 'same-origin',
  origin: 'https://app.example',
  unknown: [],
  safe: true,
};

interface Page {
  readonly answer: unknown;
  readonly asked: unknown[];
  readonly globals: string[];
}

/** Runs the script in a page of its own; the page's functions are the only ones it has. */
function run(script: string, origin = RERUN.origin): Page {
  const asked: unknown[] = [];
  const page = {
    location: { origin },
    fetch: (...args: unknown[]) => {
      asked.push(JSON.parse(JSON.stringify(args)));
      return Promise.resolve();
    },
  };
  const answer: unknown = runInNewContext(script, page);
  return { answer, asked, globals: Object.keys(page) };
}

/**
 * A page that has replaced every function of the language that it can, each by one that writes down
 * what it is given. `location` is the one thing that no page can replace.
 *
 * @returns what the page got to see
 */
function seenBySpy(script: string, origin: string): unknown[] {
  const spying = `
    const seen = [];
    const { apply, defineProperty, getOwnPropertyDescriptor, ownKeys } = Reflect;
    for (const owner of [String, Array, Object, Function, RegExp, JSON, Promise, Number]) {
      for (const holder of [owner, owner.prototype].filter(Boolean)) {
        for (const name of ownKeys(holder)) {
          const slot = getOwnPropertyDescriptor(holder, name);
          if (typeof slot.value !== 'function' || !slot.configurable) continue;
          const own = slot.value;
          if (name === 'constructor') continue;
          defineProperty(holder, name, { ...slot, value: function (...args) {
            if (isOn) seen[seen.length] = args;
            return apply(own, this, args);
          } });
        }
      }
    }
    function fetch(...args) { seen[seen.length] = args; return { catch() {} }; }
    performance = { timeOrigin: 0, getEntriesByType: (...args) => {
      seen[seen.length] = args; return { map: () => 'mapped' }; } };
  `;
  const program = `let isOn = false; var performance; ${spying}; isOn = true; ${script}; isOn = false; seen`;
  return [...(runInNewContext(program, { location: { origin } }) as unknown[])];
}

const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'\'"`\\${}();\n\r\u2028\u2029</>*'), maxLength: 20 }),
  fc.constantFrom(
    '");alert(1);("',
    "'+alert(1)+'",
    '\\");x=1//',
    '${x=1}',
    '__proto__',
    '</script>',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

describe('what the page is handed', () => {
  it('covers every script', () => {
    expect(Object.keys(scripts).toSorted()).toEqual(['rerunScript', 'timingScript']);
  });

  it('is nothing when it is another page than the one that sent the request', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, fc.option(hostile), (url, name, value, body) => {
        const rerun: Rerun = { ...RERUN, url, headers: [[name, value]] };
        const script = rerunScript(rerun, body ?? undefined);
        expect(seenBySpy(script, 'https://elsewhere.example')).toEqual([]);
      }),
    );
  });

  it('is its own request when it is the page that sent it (the spy sees what it can)', () => {
    const seen = JSON.stringify(seenBySpy(rerunScript(RERUN), RERUN.origin));
    expect(seen).toContain(RERUN.url);
  });

  it('tells the panel every timing, without its fragment', () => {
    const entry = { name: 'https://api.example/a#b', startTime: 5, responseStatus: 200 };
    const performance = { timeOrigin: 100, getEntriesByType: () => [entry] };
    expect(runInNewContext(timingScript, { performance })).toEqual([
      { url: 'https://api.example/a', start: 105, status: 200 },
    ]);
  });

  it('is nothing at all when timings are read: the script takes no input', () => {
    expect(timingScript).not.toMatch(/https?:|\/\//);
    expect(JSON.stringify(seenBySpy(timingScript, RERUN.origin))).toBe('[["resource"]]');
  });
});

describe('the script that asks again', () => {
  it('asks for the same, past every cache', () => {
    const rerun = { ...RERUN, method: 'PUT', headers: [['x-a', '1']] as const };
    expect(run(rerunScript(rerun))).toEqual({
      answer: 'sent',
      asked: [
        [
          'https://api.example/items',
          {
            method: 'PUT',
            headers: [['x-a', '1']],
            credentials: 'same-origin',
            mode: 'cors',
            cache: 'no-store',
          },
        ],
      ],
      globals: ['location', 'fetch'],
    });
  });

  it('sends a body only when there is one', () => {
    const { asked } = run(rerunScript({ ...RERUN, method: 'POST' }, '{"a":1}'));
    expect(asked).toMatchObject([[RERUN.url, { body: '{"a":1}' }]]);
    expect(run(rerunScript(RERUN)).asked).not.toMatchObject([[RERUN.url, { body: '' }]]);
  });

  it('asks nothing of another page', () => {
    expect(run(rerunScript(RERUN), 'https://elsewhere.example')).toMatchObject({
      answer: 'moved',
      asked: [],
    });
  });

  it('runs nothing of what it carries, and carries it unchanged', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (url, method, name, value) => {
        const rerun: Rerun = { ...RERUN, url, method, headers: [[name, value]] };
        const { answer, asked, globals } = run(rerunScript(rerun, value));
        expect(answer).toBe('sent');
        expect(globals).toEqual(['location', 'fetch']);
        expect(asked).toMatchObject([[url, { method, headers: [[name, value]], body: value }]]);
      }),
    );
  });
});
