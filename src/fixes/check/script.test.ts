import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rerun } from './rerun.ts';
import { rerunScript } from './script.ts';

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
