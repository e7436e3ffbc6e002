import { describe, expect, it } from 'vitest';
import { reasons } from '../reasons/index.ts';
import { textOf } from '../reasons/texts.ts';
import type { MdnReason } from './mdn.ts';
import { mdnPage } from './mdn.ts';
import '../../test/languages.ts';

/** MDN's line and Firefox's French one; `xyz` where they show a value. Searched for as they stand. */
const LINES: Readonly<Record<MdnReason, readonly [en: string, fr: string]>> = {
  CORSAllowOriginNotMatchingOrigin: [
    "CORS header 'Access-Control-Allow-Origin' does not match 'xyz'",
    "l'en-tête CORS « Access-Control-Allow-Origin » ne correspond pas à « xyz »",
  ],
  CORSDidNotSucceed: ['CORS request did not succeed', 'échec de la requête CORS'],
  CORSDisabled: ['CORS disabled', 'CORS désactivé'],
  CORSExternalRedirectNotAllowed: [
    'CORS request external redirect not allowed',
    "la redirection externe de requêtes CORS n'est pas autorisée",
  ],
  CORSInvalidAllowHeader: [
    "invalid token 'xyz' in CORS header 'Access-Control-Allow-Headers'",
    "jeton « xyz » invalide dans l'en-tête CORS « Access-Control-Allow-Headers »",
  ],
  CORSInvalidAllowMethod: [
    "invalid token 'xyz' in CORS header 'Access-Control-Allow-Methods'",
    "jeton « xyz » invalide dans l'en-tête CORS « Access-Control-Allow-Methods »",
  ],
  CORSMethodNotFound: [
    "Did not find method in CORS header 'Access-Control-Allow-Methods'",
    "méthode manquante dans l'en-tête « Access-Control-Allow-Methods »",
  ],
  CORSMissingAllowCredentials: [
    "expected 'true' in CORS header 'Access-Control-Allow-Credentials'",
    "« true » attendu dans l'en-tête CORS « Access-Control-Allow-Credentials »",
  ],
  CORSMissingAllowHeaderFromPreflight: [
    "missing token 'xyz' in CORS header 'Access-Control-Allow-Headers' from CORS preflight channel",
    "l'en-tête « xyz » n'est pas autorisé d'après l'en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS",
  ],
  CORSMissingAllowOrigin: [
    "CORS header 'Access-Control-Allow-Origin' missing",
    "l'en-tête CORS « Access-Control-Allow-Origin » est manquant",
  ],
  CORSMultipleAllowOriginNotAllowed: [
    "Multiple CORS header 'Access-Control-Allow-Origin' not allowed",
    "le recours à plusieurs en-têtes CORS « Access-Control-Allow-Origin » n'est pas autorisé",
  ],
  CORSNotSupportingCredentials: [
    "Credential is not supported if the CORS header 'Access-Control-Allow-Origin' is '*'",
    "l'identification n'est pas prise en charge si la valeur de l'en-tête CORS « Access-Control-Allow-Origin » est « * »",
  ],
  CORSOriginHeaderNotAdded: [
    "CORS header 'Origin' cannot be added",
    "l'en-tête CORS « Origin » ne peut pas être ajouté",
  ],
  CORSPreflightDidNotSucceed: [
    'CORS preflight channel did not succeed',
    'échec de la réponse de pré-vérification des requêtes CORS',
  ],
  CORSRequestNotHttp: ['CORS request not HTTP', "la requête CORS n'utilise pas HTTP"],
};

/** Typographic quotes and blanks made plain, variables made `xyz`. */
function folded(title: string): string {
  return title
    .replace(/[‘’]/g, "'")
    .replace(/\u202F/g, ' ')
    .replace(/\{\w+\}/g, 'xyz');
}

describe('reasons that MDN names', () => {
  const named = reasons.filter(({ id }) => id in LINES);

  it.each(named.map(({ id }) => id))('%s carries the line that people search for', (id) => {
    const titles = [folded(textOf(id, 'en').title), folded(textOf(id, 'fr').title)];
    expect(titles).toEqual((LINES as Readonly<Record<string, unknown>>)[id]);
  });

  it('belong to their own family', () => {
    expect(named.filter(({ id, family }) => id !== family)).toEqual([]);
  });
});

describe('mdnPage', () => {
  it('keeps MDN’s own misspelt address', () => {
    expect(mdnPage('CORSMissingAllowCredentials', 'en').url).toMatch(
      /en-US\/.*\/CORSMIssingAllowCredentials$/,
    );
  });

  it('leads to French where that page exists and says so where it does not', () => {
    expect(mdnPage('CORSMissingAllowOrigin', 'fr')).toMatchObject({ language: 'fr' });
    expect(mdnPage('CORSMissingAllowOrigin', 'fr').url).toContain('/fr/');
    expect(mdnPage('CORSMethodNotFound', 'fr')).toMatchObject({ language: 'en' });
  });
});
