import { describe, expect, it } from 'vitest';
import { reasons } from './index.ts';
import { templatesOf, textOf } from './texts.ts';
import '../../test/languages.ts';

/** A plain blank where French sets a narrow one, a straight apostrophe, or an English dash. */
const WRONG = /'| [;:!?»]|« |[^\u202f]»|«[^\u202f]|—/u;

describe('French typography', () => {
  it.each(reasons.map(({ id }) => id))('%s', (id) => {
    const prose = templatesOf(textOf(id, 'fr')).map((one) => one.replace(/`[^`]*`/g, '`'));
    for (const sentence of prose) expect(sentence).not.toMatch(WRONG);
  });
});
