import type { MessagePattern } from './pattern.ts';

/**
 * Firefox's sentences in English and French, current and former (docs/browsers/messages.md). The
 * quoted header names are the same in both languages; a few anchor words do the rest.
 */
export const FIREFOX_PATTERNS: readonly MessagePattern[] = [
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
];

export const FIREFOX_PREFLIGHT_PATTERNS: readonly MessagePattern[] = [
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
];
