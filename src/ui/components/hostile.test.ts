import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, makeVisible, safeVars, visibleText } from './format.ts';

describe('makeVisible', () => {
  it.each([
    ['plain https://app.example', 'plain https://app.example'],
    ['a\nb\r\tc\0', 'a␊b␍␉c␀'],
    ['\u007f', '␡'],
    ['\u202egnp.exe', '⟪U+202E⟫gnp.exe'],
    ['\u2066x\u2069', '⟪U+2066⟫x⟪U+2069⟫'],
    ['zero\u200bwidth\ufeff', 'zero⟪U+200B⟫width⟪U+FEFF⟫'],
    ['no\u00a0break', 'no⟪U+00A0⟫break'],
    ['\u2028', '⟪U+2028⟫'],
    ['\ud800', '⟪U+D800⟫'],
    ['\u{e0041}', '⟪U+E0041⟫'],
    ['\u3164', '⟪U+3164⟫'],
    ['é 日本 🙂', 'é 日本 🙂'],
    ['a\u0301\u0302\u0303\u0304', 'a\u0301\u0302\u0303\u0304'],
    ['a\u0301\u0302\u0303\u0304\u0305\u0489b', 'a\u0301\u0302\u0303\u0304⟪U+0305⟫⟪U+0489⟫b'],
  ])('%j is shown as %s', (text, shown) => {
    expect(visibleText(text)).toBe(shown);
  });

  it('never lets an unseen character through, whatever the text', () => {
    assert(
      property(string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('keeps visible text as it is and in order', () => {
    assert(
      property(string({ unit: 'grapheme-ascii' }), (text) => {
        expect(makeVisible(text)).toEqual(text === '' ? [] : [{ kind: 'text', text }]);
      }),
    );
  });
});

describe('safeVars', () => {
  it('makes values visible and short', () => {
    const safe = safeVars({ a: 'x\n', long: 'y'.repeat(500) });
    expect(safe).toEqual({ a: 'x␊', long: `${'y'.repeat(160)}…` });
  });
});

describe('clip', () => {
  it.each([
    ['short', 10, 'short', 0],
    ['0123456789', 4, '0123', 6],
    ['a🙂b', 2, 'a', 3],
  ])('%j cut at %i is %j', (text, limit, kept, cut) => {
    expect(clip(text, limit)).toEqual({ text: kept, cut });
  });
});
