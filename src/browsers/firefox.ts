import type { CheckedLeg } from '../fetch/index.ts';
import {
  isMethodAllowed,
  isOkStatus,
  namesNotAllowed,
  redirectLocation,
  redirectsToCredentials,
} from '../fetch/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { Exchange } from '../model/index.ts';
import { getHeader, originOf } from '../model/index.ts';
import type { MdnReason } from './mdn.ts';
import type { BrowserConsole, BrowserError, BrowserVerdicts, MessagePattern } from './table.ts';

/**
 * The message categories that Firefox may log first for one answer; empty when it accepts it.
 * The order is that of `nsCORSListenerProxy.cpp` (docs/browsers/messages.md): the origin, credentials,
 * then a preflight's redirect, status and lists. Two names when duplicated header lines arrive
 * merged and a list cannot be told from a duplicate (docs/browsers/firefox.md, Fields).
 */
function refusals(facts: CheckedLeg): readonly BrowserError[] {
  const access = facts.tainted && !isAskedAtHome(facts) ? accessErrors(facts) : [];
  if (access.length > 0) return access;
  const later = facts.leg.kind === 'preflight' ? preflightError(facts) : redirectError(facts);
  return later === undefined ? [] : [later];
}

/**
 * A redirect back to the page's own origin is asked for permission again, under the page's own name:
 * of that answer Firefox reads only status and lists.
 */
function isAskedAtHome({ leg, hop, exchange }: CheckedLeg): boolean {
  return leg.kind === 'preflight' && originOf(hop.url) === exchange.origin;
}

/** One word for every request in cors mode that got no answer; none for the others. */
function withoutResponse(_: Exchange, isCorsMode: boolean): readonly BrowserError[] {
  return isCorsMode ? [error('CORSDidNotSucceed2')] : [];
}

function accessErrors(facts: CheckedLeg): readonly BrowserError[] {
  const { headers, allowOrigin: allowed, origin, credentialed } = facts;
  if (allowed === null) return [error('CORSMissingAllowOrigin2')];
  if (allowed === '*') return credentialed ? [error('CORSNotSupportingCredentials')] : [];
  if (allowed !== origin) return mismatch(allowed);
  const credentials = getHeader(headers, 'Access-Control-Allow-Credentials');
  return credentialed && credentials !== 'true' ? [error('CORSMissingAllowCredentials')] : [];
}

/** Firefox joins lines with a comma and a blank: a list without blanks was one line. */
function mismatch(allowed: string): readonly BrowserError[] {
  const list = error('CORSAllowOriginNotMatchingOrigin', allowed);
  return allowed.includes(', ') ? [error('CORSMultipleAllowOriginNotAllowed'), list] : [list];
}

function preflightError(facts: CheckedLeg): BrowserError | undefined {
  const status = facts.answer?.status ?? 0;
  if (isFollowed(facts)) {
    return error('CORSExternalRedirectNotAllowed');
  }
  if (!isOkStatus(status)) return error('CORSPreflightDidNotSucceed3');
  return methodError(facts) ?? headerError(facts);
}

/** Without an address, and in redirect mode `error`, Firefox minds the status alone. */
function isFollowed({ leg }: CheckedLeg): boolean {
  return redirectLocation(leg.answer) !== undefined && leg.error !== 'NS_ERROR_DOM_BAD_URI';
}

function methodError(facts: CheckedLeg): BrowserError | undefined {
  const { question, allowedMethods: methods, credentialed } = facts;
  if (methods.invalid !== undefined) return error('CORSInvalidAllowMethod', methods.invalid);
  if (question === undefined || isMethodAllowed(question.method, credentialed, methods)) {
    return undefined;
  }
  return error('CORSMethodNotFound');
}

function headerError(facts: CheckedLeg): BrowserError | undefined {
  const { question, allowedHeaders: names, credentialed } = facts;
  if (names.invalid !== undefined) return error('CORSInvalidAllowHeader', names.invalid);
  const asked = question?.headerNames ?? [];
  const [first] = namesNotAllowed(asked, credentialed, names);
  return first === undefined ? undefined : error('CORSMissingAllowHeaderFromPreflight2', first);
}

/** Firefox has no word of its own for a redirect to an address with user name or password. */
function redirectError({ exchange, hopIndex }: CheckedLeg): BrowserError | undefined {
  return redirectsToCredentials(exchange, hopIndex) ? error('CORSDidNotSucceed2') : undefined;
}

function error(name: string, value = ''): BrowserError {
  return { name, value };
}

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

export const firefoxVerdicts: BrowserVerdicts = { errorsOf: refusals, withoutResponse };

/** Quotations from `security.properties` (MPL-2.0), as printed by Firefox 153. */
export const firefoxConsole = {
  names: NAMES,
  sentenceOf: (name: string, locale: Locale) => {
    const sentences: Readonly<Record<string, string>> | undefined = SENTENCES[name];
    return sentences?.[locale] ?? sentences?.['en'];
  },
  patterns: [...PREFLIGHT_PATTERNS, ...PATTERNS],
} as const satisfies BrowserConsole;
