import { describe, expect, it } from 'vitest';
import { Shelf } from './text-registry.ts';

describe('a shelf of texts', () => {
  it('gives the language that was put there, the latest one', () => {
    const shelf = new Shelf<string>('greetings');
    shelf.put('fr', 'Salut');
    shelf.put('fr', 'Bonjour');
    expect(shelf.take('fr')).toBe('Bonjour');
  });

  it('says what is missing, and in which language', () => {
    const shelf = new Shelf<string>('greetings');
    shelf.put('en', 'Hello');
    expect(() => shelf.take('fr')).toThrow(new RangeError("No greetings in 'fr' are loaded"));
  });
});
