import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/index.ts';
import { languages, renderText } from '../i18n/index.ts';
import type { ReasonId } from './index.ts';
import { conditionIds, reasons } from './index.ts';
import type { ReasonText } from './reason-text.ts';
import { sentencesOf, sentencesThatHold, templatesOf, textOf } from './texts.ts';
import '../../test/languages.ts';

const KEYS = ['title', 'happened', 'why', 'todo', 'avoid'] as const;
const LOCALES = languages;

interface Sentence {
  readonly id: ReasonId;
  readonly key: keyof ReasonText;
  readonly text: string;
}

function sentences(locale: Locale): Sentence[] {
  return reasons.flatMap(({ id }) => {
    const text = textOf(id, locale);
    return KEYS.flatMap((key) =>
      [text[key]]
        .flat()
        .map((one) => ({ id, key, text: typeof one === 'string' ? one : one.text })),
    );
  });
}

/** What is left of a template for a typographer: code is not prose. */
function prose(text: string): string {
  return text.replace(/`[^`]*`/g, '`');
}

/** `id key: excerpt` of every place where the pattern matches prose. */
function faults(locale: Locale, pattern: RegExp): string[] {
  return sentences(locale).flatMap(({ id, key, text }) =>
    [...prose(text).matchAll(pattern)].map(
      ({ input, index }) => `${id} ${key}: ${input.slice(Math.max(0, index - 20), index + 20)}`,
    ),
  );
}

describe('every text', () => {
  it.each(LOCALES)('is there (%s)', (locale) => {
    expect(sentences(locale).filter(({ text }) => text.trim().length < 10)).toEqual([]);
  });

  it('is translated', () => {
    const french = sentences('fr');
    const same = sentences('en').filter(({ text }, index) => text === french[index]?.text);
    expect(same).toEqual([]);
  });

  it.each(LOCALES)('has paired backticks and closed variables (%s)', (locale) => {
    const odd = sentences(locale).filter(
      ({ text }) =>
        text.split('`').length % 2 === 0 || /[{}]/.test(text.replace(/\{\w+[^{}]*\}/g, '')),
    );
    expect(odd).toEqual([]);
  });

  it.each(LOCALES)('has no straight quotes, double blanks or three dots (%s)', (locale) => {
    expect(faults(locale, /["']| {2}|\.\.\.| $|^ /g)).toEqual([]);
  });

  it.each(LOCALES)('ends its sentences, and not its title (%s)', (locale) => {
    const open = sentences(locale).filter(
      ({ key, text }) =>
        text.endsWith('.') === (key === 'title') && (key === 'title' || !text.endsWith('}')),
    );
    expect(open).toEqual([]);
  });
});

describe('French typography', () => {
  it('puts a narrow no-break space before ; : ! ? and inside « »', () => {
    expect(faults('fr', /[^\u202F](?=[;:!?»])|«(?!\u202F)/g)).toEqual([]);
  });

  it('uses no other no-break space and no English quotation marks', () => {
    expect(faults('fr', /[\u00A0‘“”]/g)).toEqual([]);
  });

  it('keeps French marks out of English', () => {
    expect(faults('en', /[«»\u202F\u00A0]/g)).toEqual([]);
  });
});

/** What the texts tell people to do where the pattern matches. */
function advice(locale: Locale, pattern: RegExp, except: readonly ReasonId[] = []): string[] {
  return sentences(locale)
    .filter(({ id, key, text }) => key === 'todo' && pattern.test(text) && !except.includes(id))
    .map(({ id, text }) => `${id}: ${text}`);
}

describe('advice', () => {
  /** These speak of the mode or of a proxy because it is what is wrong. */
  const ABOUT_NO_CORS: readonly ReasonId[] = ['opaque-no-cors', 'orb'];
  const ABOUT_OWN_PROXY: readonly ReasonId[] = ['cache-without-vary', 'duplicate-proxy-and-app'];

  it.each(LOCALES)('never recommends no-cors (%s)', (locale) => {
    expect(advice(locale, /no-cors/i, ABOUT_NO_CORS)).toEqual([]);
  });

  it.each(LOCALES)('never recommends a proxy on the way (%s)', (locale) => {
    expect(advice(locale, /cors[- ]?(?:anywhere|proxy)|public proxy|proxy public/i)).toEqual([]);
    expect(advice(locale, /\b(?:CORS|public)\b[^.]*\bprox(?:y|ies)\b/i, ABOUT_OWN_PROXY)).toEqual(
      [],
    );
  });

  it.each(LOCALES)('never recommends to allow null (%s)', (locale) => {
    expect(advice(locale, /Allow-Origin: null|`null`/)).toEqual([]);
  });

  it.each(LOCALES)('never puts the wildcard beside credentials (%s)', (locale) => {
    const both =
      /Allow-Origin: \*[^.\n]*Allow-Credentials|Allow-Credentials[^.\n]*Allow-Origin: \*/;
    expect(advice(locale, both)).toEqual([]);
  });
});

describe('rendering', () => {
  it('keeps our words whatever the values are, in every text', () => {
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom('`', '{host}', '$&', '</code>', '|=', '}'),
    );
    const templates = LOCALES.flatMap(sentences).map(({ text }) => text);
    fc.assert(
      fc.property(fc.constantFrom(...templates), values, (template, hostile) => {
        const filled = renderText(template, allVars(template, `\u0001${hostile}`));
        const plain = renderText(template, allVars(template, '\u0001'));
        expect(filled.map(({ kind }) => kind)).toEqual(plain.map(({ kind }) => kind));
        expect(ourWords(filled)).toEqual(ourWords(plain));
      }),
      { numRuns: 500 },
    );
  });
});

function allVars(template: string, value: string): Record<string, string> {
  const names = [...template.matchAll(/\{(\w+)/g)].map((match) => match[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, value]));
}

function ourWords(segments: ReturnType<typeof renderText>): string[] {
  return segments.filter(({ kind }) => kind === 'text').map(({ text }) => text);
}

describe('the sentences of a finding', () => {
  const list = [
    'always',
    { when: 'status-404', text: 'at 404' },
    { when: '!status-404', text: 'not at 404' },
    { when: ['preflighted', '!status-404'], text: 'both' },
  ] as const;

  it('are those whose conditions hold', () => {
    expect(sentencesThatHold(list, ['status-404', 'preflighted'])).toEqual(['always', 'at 404']);
    expect(sentencesThatHold(list, ['preflighted'])).toEqual(['always', 'not at 404', 'both']);
    expect(sentencesThatHold(list, [])).toEqual(['always', 'not at 404']);
  });

  it('are only those without any condition where nothing was recorded', () => {
    expect(sentencesThatHold(list, undefined)).toEqual(['always']);
  });

  it.each(LOCALES)('are read in %s, the title first', (locale) => {
    const read = sentencesOf({ reason: 'corp', conditions: conditionIds }, locale);
    expect(templatesOf(textOf('corp', locale))[0]).toBe(read.title);
    expect(read.happened).not.toEqual([]);
  });
});
