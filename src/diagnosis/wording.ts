/**
 * What each browser's console says, so that the panel can quote it beside the true cause.
 * Short quotations from Chromium's `cors_error_string.cc` (BSD) and Firefox's
 * `security.properties` (MPL-2.0), as printed by Chromium 156 and Firefox 153
 * (docs/browsers/messages.md). `{value}` is what the browser prints of the header, method or name.
 */
const ACCESS: Readonly<Record<string, string>> = {
  MissingAllowOriginHeader:
    "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  AllowOriginMismatch:
    "The 'Access-Control-Allow-Origin' header has a value '{value}' that is not equal to the supplied origin.",
  MultipleAllowOriginValues:
    "The 'Access-Control-Allow-Origin' header contains multiple values '{value}', but only one is allowed.",
  InvalidAllowOriginValue:
    "The 'Access-Control-Allow-Origin' header contains the invalid value '{value}'.",
  WildcardOriginNotAllowed:
    "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
  InvalidAllowCredentials:
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '{value}' which must be 'true' when the request's credentials mode is 'include'.",
};

const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";

const CHROMIUM: Readonly<Record<string, string>> = {
  ...ACCESS,
  ...Object.fromEntries(
    Object.entries(ACCESS).map(([name, text]) => [`Preflight${name}`, PREFLIGHT + text]),
  ),
  PreflightInvalidStatus: `${PREFLIGHT}It does not have HTTP ok status.`,
  PreflightDisallowedRedirect: `${PREFLIGHT}Redirect is not allowed for a preflight request.`,
  InvalidAllowMethodsPreflightResponse:
    'Cannot parse Access-Control-Allow-Methods response header field in preflight response.',
  InvalidAllowHeadersPreflightResponse:
    'Cannot parse Access-Control-Allow-Headers response header field in preflight response.',
  MethodDisallowedByPreflightResponse:
    'Method {value} is not allowed by Access-Control-Allow-Methods in preflight response.',
  HeaderDisallowedByPreflightResponse:
    'Request header field {value} is not allowed by Access-Control-Allow-Headers in preflight response.',
  RedirectContainsCredentials:
    "Redirect location '{value}' contains a username and password, which is disallowed for cross-origin requests.",
};

const FIREFOX: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
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
 * The console's sentence for a browser error, with `{value}` where it prints a value; `undefined`
 * for names without one. Chromium's console is English in every language.
 */
export function consoleWording(browserError: string, locale: 'en' | 'fr'): string | undefined {
  return CHROMIUM[browserError] ?? FIREFOX[browserError]?.[locale];
}
