import { describe, expect, it } from 'vitest';
import cliEn from '../../../src/cli/texts/en.ts';
import cliFr from '../../../src/cli/texts/fr.ts';
import previewEn from '../../../src/fixes/preview/texts/en.ts';
import previewFr from '../../../src/fixes/preview/texts/fr.ts';
import { servers as serversEn } from '../../../src/fixes/servers/generated/en.ts';
import { servers as serversFr } from '../../../src/fixes/servers/generated/fr.ts';
import fixesEn from '../../../src/fixes/texts/en.ts';
import fixesFr from '../../../src/fixes/texts/fr.ts';
import formatsEn from '../../../src/formats/texts/en.ts';
import formatsFr from '../../../src/formats/texts/fr.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { reasons } from '../../../src/reasons/index.ts';
import { templatesOf, textOf } from '../../../src/reasons/texts.ts';
import uiEn from '../../../src/ui/texts/en.ts';
import uiFr from '../../../src/ui/texts/fr.ts';
import '../../languages.ts';

/**
 * One notion, one word (docs/texts.md): what must not be written, and what is said instead. Code
 * in backticks is no prose.
 */
const INSTEAD: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
    [/\banew\b/i, 'again, restart'],
    [/\b(?:for|give|gives|asks?) leave\b/i, 'permission, allow'],
    [/\b(?:an?|the|its|this|that|their|every|each|no|own|other) answers?\b/i, 'response'],
    [/\bsays? no\b|\ba no\b/i, 'reject, block'],
    [/\bin order\b(?! to)/i, 'OK'],
    [/\bhas not the\b|\bopens the way\b|\bforetell|\bwhoever sits\b/i, 'plain words'],
    [/\btold\b|\bheard\b/i, 'sent, received'],
    [/\bdear\b/i, 'slow'],
    [/\bsimply\b|\bjust\b|\bof course\b|\beasily\b/i, '(nothing)'],
    [/\bstatus code\b/i, 'status'],
    [/\bpre-flight\b/i, 'preflight'],
    [/!/, '.'],
  ],
  fr: [
    [/contrôle préalable|prévol/i, 'pré-vérification'],
    [/multi-?origines?\b|inter-?origines?\b/i, 'd’une autre origine'],
    [/\bcodes? (?:d’état|de statut)\b/i, 'statut'],
    [/\bcapitales?\b/i, 'majuscules'],
    [/\bremèdes?\b/i, 'correctif'],
    [/\binterdi(?:re|t|te|ts|tes|sent)\b/i, 'bloquer, refuser'],
    [/\bauthentifiants?\b/i, 'identifiants'],
    [/\bretours?\b(?! à la ligne)/i, 'réponse'],
    [/(?<!barre d’|espaces? d’|s’)\badresses?\b(?! IP)/i, 'URL'],
    [/\bsimplement\b|\bbien sûr\b|\bévidemment\b|\bil suffit de\b/i, '(rien)'],
    [/!/, '.'],
  ],
};

/** Firefox's own line, which people paste. */
const EXCEPT = /^Blocage d’une requête multiorigine/;

function misused(locale: Locale, templates: readonly string[]): string[] {
  return templates
    .filter((text) => !EXCEPT.test(text))
    .flatMap((text) =>
      INSTEAD[locale]
        .filter(([word]) => word.test(text.replaceAll(/`[^`]*`/g, '')))
        .map(([, better]) => `${better}: ${text}`),
    );
}

describe.each(['en', 'fr'] as const)('the glossary (%s)', (locale) => {
  it.each(reasons.map(({ id }) => id))('is kept by %s', (id) => {
    expect(misused(locale, templatesOf(textOf(id, locale)))).toEqual([]);
  });
});

const CATALOGUES = {
  fixes: { en: fixesEn, fr: fixesFr },
  servers: { en: serversEn, fr: serversFr },
  interface: { en: uiEn, fr: uiFr },
  previews: { en: previewEn, fr: previewFr },
  exports: { en: formatsEn, fr: formatsFr },
  'command line': { en: cliEn, fr: cliFr },
};

/** Every string in a catalogue: texts, sentences of lists, forms of plurals. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

describe.each(['en', 'fr'] as const)('the glossary elsewhere (%s)', (locale) => {
  it.each(Object.entries(CATALOGUES))('is kept by the %s', (_, texts) => {
    const strings = stringsIn(texts[locale]);
    expect(strings.length).toBeGreaterThan(5);
    expect(misused(locale, strings)).toEqual([]);
  });
});
