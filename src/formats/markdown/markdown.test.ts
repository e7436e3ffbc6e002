import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../diagnosis/index.ts';
import { answer, exchangeOf } from '../../diagnosis/testing.ts';
import type { Exchange } from '../../model/index.ts';
import { codeSpan, fence, inline, markdownOf, tableCode, words } from './markdown.ts';
import '../../../test/languages.ts';

const markdown = (exchange: Exchange, locale: 'en' | 'fr' = 'en') =>
  markdownOf({ exchange, diagnosis: diagnose(exchange) }, locale, true);

const mismatch = (value: string, url = 'https://api.example/items') =>
  exchangeOf([{ url, actual: answer(200, { 'Access-Control-Allow-Origin': value }) }]);

const codes = (text: string) => text.match(/```[^`]*```/g);

describe('an exchange for an issue tracker', () => {
  const text = markdown(mismatch('https://app.example/'));

  it('says what happened, shows the evidence, names every reason and brings the fix', () => {
    expect(text).toMatch(/^### \S/);
    expect(text).toContain('`GET` `https://api.example/items`');
    expect(text).toContain(
      '| request | `Access-Control-Allow-Origin` | `https://app.example/` | `https://app.example` |',
    );
    expect(text).toContain('`origin-trailing-slash`, [MDN](https://developer.mozilla.org/');
    expect(text).toContain('```nginx\n');
    expect(text).toContain('```apache\n');
    expect(text).toContain('```sh\ncurl ');
  });

  it('is the same in French, in French', () => {
    const french = markdown(mismatch('https://app.example/'), 'fr');
    expect(codes(french)).toEqual(codes(text));
    expect(french).toContain('Bloquée dans');
    expect(french).not.toContain('Blocked');
  });

  it('marks nothing of ours as strange', () => {
    expect(text + markdown(mismatch('x'), 'fr')).not.toMatch(/⟪|[\u2400-\u2426]/);
  });

  it('that passed has no fix', () => {
    const allowed = exchangeOf([{ actual: answer(200, { 'Access-Control-Allow-Origin': '*' }) }], {
      end: 'completed',
    });
    expect(markdown(allowed)).not.toContain('```');
  });

  it('that nothing explains says so', () => {
    const [{ actual }] = exchangeOf([{ actual: answer(200) }]).hops;
    const exchange = exchangeOf([{ actual: answer(200) }]);
    const diagnosis = { ...diagnose(exchange), findings: [], explained: false };
    expect(actual.answer?.status).toBe(200);
    expect(markdownOf({ exchange, diagnosis }, 'en', true)).toContain('No cause found');
  });
});

/** The text without code: what a Markdown reader takes for markup or words. */
function outsideCode(text: string): string {
  const lines = text.split('\n');
  let closing = '';
  const kept = lines.filter((line) => {
    const [marks = ''] = /^`{3,}/.exec(line) ?? [];
    const inside = closing !== '';
    if (!inside && marks !== '') closing = marks;
    else if (inside && line.startsWith(closing) && /^`+$/.test(line)) closing = '';
    return !inside && marks === '';
  });
  expect(closing).toBe('');
  return kept.map(withoutSpans).join('\n');
}

/** Code spans by the rule of CommonMark: a run of backticks ends at the next run as long. */
function withoutSpans(line: string): string {
  return line.replace(/(?<![\\`])(`+)(?!`)(.*?[^`])\1(?!`)/g, '');
}

const PARTS = ['`', '``', '```', '~~~', '|', '\\', '*', '_', '<b>', '<!--', '](x)', '@me', '#1'];
const nasty = fc
  .array(fc.constantFrom(...PARTS, ' ', '\n', '\r\n', '\u202e', 'MARK', '![', 'https://evil.test'))
  .map((parts) => `MARK${parts.join('')}`);

describe('hostile values in Markdown', () => {
  it('stay inside code', () => {
    fc.assert(
      fc.property(nasty, nasty, (one, other) => {
        const exchange = exchangeOf([
          {
            method: one,
            url: `https://api.example/${other}`,
            actual: answer(200, { 'Access-Control-Allow-Origin': one, Server: other }),
          },
        ]);
        const plain = outsideCode(markdown({ ...exchange, origin: other }));
        expect(plain).not.toContain('MARK');
        expect(plain).not.toContain('evil.test');
      }),
      { numRuns: 200 },
    );
  });

  it('of a fence cannot close it', () => {
    fc.assert(
      fc.property(nasty, (code) => {
        const [first = '', ...rest] = fence(code, 'sh').split('\n');
        const marks = first.replace('sh', '');
        expect(rest.at(-1)).toBe(marks);
        expect(rest.slice(0, -1).filter((line) => line.trim().startsWith(marks))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a table split no row', () => {
    fc.assert(
      fc.property(nasty, (value) => {
        expect(tableCode(value)).not.toMatch(/(?<!\\)\||\n/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('inline Markdown', () => {
  it.each([
    ['a', '`a`'],
    ['`', '`` ` ``'],
    ['a``b', '```a``b```'],
    [' a', '`  a `'],
    ['', ''],
    ['a\u202eb', '`a⟪U+202E⟫b`'],
  ])('shows %j as %s', (text, span) => expect(codeSpan(text)).toBe(span));

  it('escapes our words and keeps our code', () => {
    expect(words('mod_headers <b> *')).toBe('mod\\_headers \\<b\\> \\*');
    const segments = [
      { kind: 'text', text: 'a*' },
      { kind: 'code', text: '*' },
      { kind: 'value', text: '<' },
    ] as const;
    expect(inline(segments)).toBe('a\\*`*``<`');
  });

  it('cuts what is endless', () => expect(codeSpan('x'.repeat(9999)).length).toBeLessThan(520));
});
