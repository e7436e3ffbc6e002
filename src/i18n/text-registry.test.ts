import { describe, expect, it } from 'vitest';
import { TextRegistry } from './text.ts';

describe('a registry of texts', () => {
  it('gives the language that was registered, the latest one', () => {
    const registry = new TextRegistry<string>('greetings');
    registry.register('fr', 'Salut');
    registry.register('fr', 'Bonjour');
    expect(registry.textsFor('fr')).toBe('Bonjour');
  });

  it('says what is missing, and in which language', () => {
    const registry = new TextRegistry<string>('greetings');
    registry.register('en', 'Hello');
    expect(() => registry.textsFor('fr')).toThrow(
      new RangeError("No greetings in 'fr' are loaded"),
    );
  });
});
