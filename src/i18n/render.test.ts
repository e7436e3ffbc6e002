import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inNumber, plainText, renderText } from './text.ts';

const lineOf = (v: string) => renderText('Add ` A: {v}`.', { v })[1];

describe('renderText', () => {
  it('reads code, variables and text in order', () => {
    expect(renderText('Send `A: {v}` to {w}.', { v: '1', w: 'x' })).toEqual([
      { kind: 'text', text: 'Send ' },
      { kind: 'code', text: 'A: 1' },
      { kind: 'text', text: ' to ' },
      { kind: 'value', text: 'x' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('reads code that begins with a blank as a line to copy, unless a value in it is not to be pasted', () => {
    expect(lineOf('https://[::1]:3000')).toEqual({ kind: 'line', text: 'A: https://[::1]:3000' });
    for (const bad of ['"; id', "'", '$(id)', '`id`', 'a\nb', '<!--', 'a;b', '{x}'])
      expect(lineOf(bad)).toEqual({ kind: 'code', text: `A: ${bad}` });
    expect(renderText('` a {"b"}`', {})).toEqual([{ kind: 'line', text: 'a {"b"}' }]);
  });

  it.each([
    ['a', 'It is the x one.'],
    ['', 'It is nothing.'],
    ['b', 'It is b.'],
    ['a=the', 'It is a=the.'],
  ])('chooses words for the value %j', (v, sentence) => {
    expect(plainText('It is {v|a=the `x` one|=nothing}.', { v })).toBe(sentence);
  });

  it('leaves out a variable that nobody fills', () => {
    expect(renderText('{who}', {})).toEqual([]);
  });

  it('never lets a value become text or code of its own', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (hostile) => {
        expect(renderText('a {v} b', { v: hostile })).toEqual([
          { kind: 'text', text: 'a ' },
          { kind: 'value', text: hostile },
          { kind: 'text', text: ' b' },
        ]);
        expect(renderText('`{v}`', { v: hostile })).toEqual([{ kind: 'code', text: hostile }]);
      }),
    );
  });

  it('never throws, whatever the template', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.string()), (template, vars) => {
        expect(plainText(template, vars)).toBeTypeOf('string');
      }),
    );
  });
});

describe('a plural', () => {
  const text = { one: '{n} page', few: '{n} of a few', other: '{n} pages' };

  it.each([
    ['en', 1, '{n} page'],
    ['en', 0, '{n} pages'],
    ['fr', 0, '{n} page'],
    ['fr', 2, '{n} pages'],
  ] as const)('in %s reads for %i: %s', (locale, n, form) => {
    expect(inNumber(locale, text, n)).toBe(form);
  });

  it('without a form for a number reads the general one', () => {
    expect(inNumber('en', { other: '{n} pages' }, 1)).toBe('{n} pages');
  });
});
