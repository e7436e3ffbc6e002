import { describe, expect, it } from 'vitest';
import { entryTitle } from './reason-title.ts';
import { entryOf, findingOf } from './testing.ts';
import '../../test/languages.ts';

const remark = findingOf({ reason: 'opaque-no-cors', severity: 'remark' });

describe('entryTitle', () => {
  it('names what blocks', () => {
    const entry = entryOf({ outcome: 'blocked', findings: [findingOf()] });
    expect(entryTitle(entry, 'fr')).toBe(
      'L’en-tête CORS «\u202fAccess-Control-Allow-Origin\u202f» est manquant',
    );
  });

  it('is quiet about remarks on what was allowed', () => {
    expect(entryTitle(entryOf({ outcome: 'allowed', findings: [remark] }), 'en')).toBeUndefined();
  });
});
