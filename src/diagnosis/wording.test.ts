import { describe, expect, it } from 'vitest';
import { consoleWording } from '../browsers/index.ts';
import { reasonById, reasons } from '../reasons/index.ts';
import { browserNames } from '../reasons/reference.ts';
import { explainMessage } from './explain-message.ts';

/** Former names, and those of faults that no answer shows: nobody predicts them. */
const UNSAID = new Set([
  'CORSDidNotSucceed',
  'CORSDisabled',
  'CORSMissingAllowHeaderFromPreflight',
  'CORSMissingAllowOrigin',
  'CORSOriginHeaderNotAdded',
  'CORSPreflightDidNotSucceed',
  'CORSPreflightDidNotSucceed2',
  'CORSRequestNotHttp',
  'CorsDisabledScheme',
  'InvalidResponse',
]);

const named = reasons
  .filter(({ id, family }) => id === family)
  .flatMap(({ id }) =>
    (['chromium', 'firefox'] as const).flatMap((browser) =>
      browserNames(id)[browser].map((name) => ({ id, browser, name })),
    ),
  );
const predicted = named.filter(({ name }) => !UNSAID.has(name));

/** As the console prints it. */
const said = (name: string, lang: 'en' | 'fr') =>
  consoleWording(name, lang)?.replace('{value}', 'X-Told') ?? '';

describe('what the console says', () => {
  it.each(predicted)('of $name is understood when it is pasted', ({ id, browser, name }) => {
    for (const lang of ['en', 'fr'] as const) {
      const understood = explainMessage(said(name, lang));
      expect(understood?.browser).toBe(browser);
      expect(understood && reasonById(understood.reason).family).toBe(id);
      const told = Object.values(understood?.vars ?? {}).includes('X-Told');
      expect(told).toBe(said(name, lang).includes('X-Told'));
    }
  });

  it('begins as each browser begins', () => {
    const both = predicted.map(({ name }) => [name, said(name, 'en'), said(name, 'fr')] as const);
    const [ours, theirs] = [true, false].map((isFirefox) =>
      both.filter(([name]) => name.startsWith('CORS') === isFirefox),
    );
    const [en, fr] = [ours?.map(([, text]) => text), ours?.map(([, , text]) => text)];
    expect(en?.filter((text) => !text.startsWith('Reason: '))).toEqual([]);
    expect(fr?.filter((text) => !text.startsWith('Raison : '))).toEqual([]);
    expect(theirs?.filter(([, english, french]) => english !== french)).toEqual([]);
    const wrong = theirs?.filter(
      ([name, text]) => name.startsWith('Preflight') !== text.startsWith('Response to preflight'),
    );
    expect(wrong).toEqual([]);
  });

  it('is nothing for a name that nobody predicts', () => {
    expect(consoleWording('SomethingElse', 'fr')).toBeUndefined();
  });

  it('quotes the password that a redirect carries', () => {
    expect(consoleWording('RedirectContainsCredentials', 'en')).toMatch(
      /^Redirect location '\{value\}' contains a username and password/,
    );
  });
});
