import { describe, expect, it } from 'vitest';
import { sharedText } from './index.ts';

describe('sharedText', () => {
  it('changes no text, long or short, new or known', () => {
    const texts = ['', 'Origin', 'é', 'x'.repeat(64), 'x'.repeat(5000), 'Origin'];
    expect(texts.map((text) => sharedText(text))).toEqual(texts);
  });

  it('holds however many different texts come', () => {
    const texts = Array.from({ length: 2000 }, (_, index) => `text ${index}`);
    expect(texts.map((text) => sharedText(text))).toEqual(texts);
    expect(sharedText('text 0')).toBe('text 0');
  });
});
