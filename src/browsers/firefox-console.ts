import type { Locale } from '../i18n/index.ts';
import type { MdnReason } from './mdn.ts';
import type { BrowserConsole, MessagePattern } from './table.ts';

/** Message categories by what MDN calls the reason: current names first, former ones behind. */
const NAMES: Readonly<Record<MdnReason, readonly string[]>> = {
  CORSAllowOriginNotMatchingOrigin: ['CORSAllowOriginNotMatchingOrigin'],
  CORSDidNotSucceed: ['CORSDidNotSucceed2', 'CORSDidNotSucceed'],
  CORSDisabled: ['CORSDisabled'],
  CORSExternalRedirectNotAllowed: ['CORSExternalRedirectNotAllowed'],
  CORSInvalidAllowHeader: ['CORSInvalidAllowHeader'],
  CORSInvalidAllowMethod: ['CORSInvalidAllowMethod'],
  CORSMethodNotFound: ['CORSMethodNotFound'],
  CORSMissingAllowCredentials: ['CORSMissingAllowCredentials'],
  CORSMissingAllowHeaderFromPreflight: [
    'CORSMissingAllowHeaderFromPreflight2',
    'CORSMissingAllowHeaderFromPreflight',
  ],
  CORSMissingAllowOrigin: ['CORSMissingAllowOrigin2', 'CORSMissingAllowOrigin'],
  CORSMultipleAllowOriginNotAllowed: ['CORSMultipleAllowOriginNotAllowed'],
  CORSNotSupportingCredentials: ['CORSNotSupportingCredentials'],
  CORSOriginHeaderNotAdded: ['CORSOriginHeaderNotAdded'],
  CORSPreflightDidNotSucceed: [
    'CORSPreflightDidNotSucceed3',
    'CORSPreflightDidNotSucceed2',
    'CORSPreflightDidNotSucceed',
  ],
  CORSRequestNotHttp: ['CORSRequestNotHttp'],
};

/** As Firefox writes them; in other languages Raison quotes the English ones. */
const SENTENCES: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  CORSMissingAllowOrigin2: {
    en: 'Reason: CORS header ‘Access-Control-Allow-Origin’ missing',
    fr: 'Raison : l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
  },
  CORSAllowOriginNotMatchingOrigin: {
    en: 'Reason: CORS header ‘Access-Control-Allow-Origin’ does not match ‘{value}’',
    fr: 'Raison : l’en-tête CORS « Access-Control-Allow-Origin » ne correspond pas à « {value} »',
  },
  CORSMultipleAllowOriginNotAllowed: {
    en: 'Reason: Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed',
    fr: 'Raison : le recours à plusieurs en-têtes CORS « Access-Control-Allow-Origin » n’est pas autorisé',
  },
  CORSNotSupportingCredentials: {
    en: 'Reason: Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’',
    fr: 'Raison : l’identification n’est pas prise en charge si la valeur de l’en-tête CORS « Access-Control-Allow-Origin » est « * »',
  },
  CORSMissingAllowCredentials: {
    en: 'Reason: expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’',
    fr: 'Raison : « true » attendu dans l’en-tête CORS « Access-Control-Allow-Credentials »',
  },
  CORSExternalRedirectNotAllowed: {
    en: 'Reason: CORS request external redirect not allowed',
    fr: 'Raison : la redirection externe de requêtes CORS n’est pas autorisée',
  },
  CORSPreflightDidNotSucceed3: {
    en: 'Reason: CORS preflight response did not succeed',
    fr: 'Raison : échec de la réponse de pré-vérification des requêtes CORS',
  },
  CORSInvalidAllowMethod: {
    en: 'Reason: invalid token ‘{value}’ in CORS header ‘Access-Control-Allow-Methods’',
    fr: 'Raison : jeton « {value} » invalide dans l’en-tête CORS « Access-Control-Allow-Methods »',
  },
  CORSMethodNotFound: {
    en: 'Reason: Did not find method in CORS header ‘Access-Control-Allow-Methods’',
    fr: 'Raison : méthode manquante dans l’en-tête « Access-Control-Allow-Methods »',
  },
  CORSInvalidAllowHeader: {
    en: 'Reason: invalid token ‘{value}’ in CORS header ‘Access-Control-Allow-Headers’',
    fr: 'Raison : jeton « {value} » invalide dans l’en-tête CORS « Access-Control-Allow-Headers »',
  },
  CORSMissingAllowHeaderFromPreflight2: {
    en: 'Reason: header ‘{value}’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response',
    fr: 'Raison : l’en-tête « {value} » n’est pas autorisé d’après l’en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS',
  },
  CORSDidNotSucceed2: {
    en: 'Reason: CORS request did not succeed',
    fr: 'Raison : échec de la requête CORS',
  },
};

/**
 * Firefox's sentences in English and French, current and former (docs/browsers/messages.md). The quoted
 * header names are the same in both languages; a few anchor words do the rest.
 */
const PATTERNS = [
  { reason: 'CORSDisabled', sentence: /(?:Reason|Raison) ?: ?(?:CORS disabled|CORS désactivé)/i },
  {
    reason: 'CORSOriginHeaderNotAdded',
    sentence: /CORS header 'Origin' cannot be added|en-tête CORS 'Origin' ne peut pas être ajouté/i,
  },
  {
    reason: 'CORSExternalRedirectNotAllowed',
    sentence:
      /CORS request external redirect not allowed|redirection externe de requêtes CORS|CORS redirection externe non autorisée/i,
  },
  {
    reason: 'CORSRequestNotHttp',
    sentence: /CORS request not http|requête CORS n'utilise pas HTTP/i,
  },
  {
    reason: 'CORSMultipleAllowOriginNotAllowed',
    sentence:
      /Multiple CORS header 'Access-Control-Allow-Origin' not allowed|plusieurs en-têtes CORS 'Access-Control-Allow-Origin'/i,
  },
  {
    reason: 'CORSNotSupportingCredentials',
    sentence:
      /Credential is not supported if the CORS header|(?:identification n'est pas prise|informations d'identification ne sont pas prises) en charge/i,
  },
  {
    reason: 'CORSAllowOriginNotMatchingOrigin',
    sentence:
      /'Access-Control-Allow-Origin' (?:does not match|ne correspond pas à) '(?<value>.{0,300}?)'(?: ?\)|\.|$)/i,
  },
  {
    reason: 'CORSMissingAllowOrigin',
    sentence: /'Access-Control-Allow-Origin' (?:missing|est manquant)/i,
  },
  {
    reason: 'CORSMissingAllowCredentials',
    sentence:
      /(?:expected 'true' in|'true' attendu dans).{0,40}'Access-Control-Allow-Credentials'/i,
  },
] as const satisfies readonly MessagePattern[];

const PREFLIGHT_PATTERNS = [
  {
    reason: 'CORSInvalidAllowMethod',
    sentence:
      /(?:invalid token|jeton) '(?<token>.{0,300}?)' (?:in|invalide dans|non valide dans).{0,40}'Access-Control-Allow-Methods'/i,
  },
  {
    reason: 'CORSMissingAllowHeaderFromPreflight',
    sentence:
      /(?:missing token|jeton) '(?<names>.{0,300}?)' (?:in|manquant dans).{0,40}'Access-Control-Allow-Headers'.{0,20}(?:preflight channel|contrôle en amont)/i,
  },
  {
    reason: 'CORSInvalidAllowHeader',
    sentence:
      /(?:invalid token|jeton) '(?<token>.{0,300}?)' (?:in|invalide dans|non valide dans).{0,40}'Access-Control-Allow-Headers'/i,
  },
  {
    reason: 'CORSMissingAllowHeaderFromPreflight',
    sentence:
      /(?:header|en-tête) '(?<names>.{0,300}?)' (?:is not allowed according to|n'est pas autorisé d'après).{0,40}'Access-Control-Allow-Headers'/i,
  },
  {
    reason: 'CORSMethodNotFound',
    sentence:
      /(?:Did not find method in|méthode (?:manquante|introuvable) dans).{0,40}'Access-Control-Allow-Methods'/i,
  },
  {
    reason: 'CORSPreflightDidNotSucceed',
    sentence:
      /CORS preflight (?:response|channel) did not succeed|échec de la réponse de pré-vérification|échec du canal de (?:contrôle en amont|pré-vérification)/i,
  },
  {
    reason: 'CORSDidNotSucceed',
    sentence: /CORS request did not succeed|échec de la requête CORS|requête CORS a échoué/i,
  },
  {
    reason: 'wildcard-authorization',
    sentence: /'?Access-Control-Allow-Headers'? (?:is|est) '?\*'?,? .{0,80}Authorization/i,
  },
] as const satisfies readonly MessagePattern[];

/** Quotations from `security.properties` (MPL-2.0), as printed by Firefox 153. */
export const firefoxConsole = {
  names: NAMES,
  sentenceOf: (name: string, locale: Locale) => {
    const sentences: Readonly<Record<string, string>> | undefined = SENTENCES[name];
    return sentences?.[locale] ?? sentences?.['en'];
  },
  patterns: [...PREFLIGHT_PATTERNS, ...PATTERNS],
} as const satisfies BrowserConsole;
