import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../public/_locales/fr/messages.json' with { type: 'json' };
import { panelScenes } from '../../scripts/store/panel-scenes.mjs';

const STORE = new URL('../../store/', import.meta.url);
const PICTURES = [...panelScenes.map(({ name }) => `${name}.png`), '5-popup.png'];
const listings = { en, fr };
const languages = ['en', 'fr'] as const;

/** The sections of a listing by their heading. */
function sections(lang: string): Record<string, string> {
  const [, ...parts] = readFileSync(new URL(`${lang}/listing.md`, STORE), 'utf8').split(/^## /m);
  return Object.fromEntries(
    parts.map((part) => {
      const [name = '', ...lines] = part.split('\n');
      return [name, lines.join('\n').trim()];
    }),
  );
}

describe.each(languages)('the listing in %s', (lang) => {
  const { Name = '', Summary = '', Description = '', Pictures = '' } = sections(lang);
  const { extName, extDescription } = listings[lang];

  it('says what the package says', () => {
    expect(Name).toBe(extName.message);
    expect(Summary).toBe(extDescription.message);
  });

  it('keeps to the limits of both stores', () => {
    expect(Name.length).toBeLessThanOrEqual(50);
    expect(Summary.length).toBeLessThanOrEqual(132);
    expect(Description.length).toBeGreaterThan(1000);
    expect(Description.length).toBeLessThanOrEqual(15_000);
  });

  it('has a caption for each picture, and a picture of the right size for each caption', () => {
    const named = [...Pictures.matchAll(/`([^`]+)`\s?: \S/g)].map(([, name]) => name);
    expect(named).toEqual(PICTURES);
    for (const name of PICTURES) {
      const png = readFileSync(new URL(`${lang}/${name}`, STORE));
      // The header of a PNG: width, height, bits, and colour type 2, which has no transparency.
      expect([png.readUInt32BE(16), png.readUInt32BE(20), ...png.subarray(24, 26)]).toEqual([
        1280, 800, 8, 2,
      ]);
    }
  });
});

it('French is written as French: narrow no-break spaces, « » and ’', () => {
  const text = readFileSync(new URL('fr/listing.md', STORE), 'utf8');
  expect(text).not.toMatch(/ [;:!?»]|« |[^\u202f]»|«[^\u202f]|'|"|—/);
});
