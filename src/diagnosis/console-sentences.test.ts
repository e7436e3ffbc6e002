import { describe, expect, it } from 'vitest';
import { explainMessage } from './explain-message.ts';

/** A line of a console as it is pasted, the reason it stands for, and values that it carries. */
type Row = readonly [line: string, reason: string, vars?: Readonly<Record<string, string>>];

const URL = 'https://api.example/items';
const PAGE = 'https://app.example';
const NAMED = { url: URL, host: 'api.example' };
const BOTH = { ...NAMED, origin: PAGE };

const framed = (sentence: string, what = 'fetch') =>
  `Access to ${what} at '${URL}' from origin '${PAGE}' has been blocked by CORS policy: ${sentence}`;
const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";
const former = (sentence: string) =>
  `XMLHttpRequest cannot load ${URL}. ${sentence} Origin '${PAGE}' is therefore not allowed access.`;

const CHROMIUM: readonly Row[] = [
  [
    framed("No 'Access-Control-Allow-Origin' header is present on the requested resource."),
    'CORSMissingAllowOrigin',
    BOTH,
  ],
  [
    framed(
      "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      'XMLHttpRequest',
    ),
    'CORSMissingAllowOrigin',
    BOTH,
  ],
  [
    framed("No 'Access-Control-Allow-Origin' header is present on the requested resource.", 'font'),
    'CORSMissingAllowOrigin',
    BOTH,
  ],
  [
    framed(
      "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      'script',
    ),
    'CORSMissingAllowOrigin',
    BOTH,
  ],
  [
    framed(
      `${PREFLIGHT}No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    ),
    'CORSMissingAllowOrigin',
    BOTH,
  ],
  [
    framed(
      "No 'Access-Control-Allow-Origin' header is present on the requested resource. If an opaque response serves your needs, set the request's mode to 'no-cors' to fetch the resource with CORS disabled.",
    ),
    'CORSMissingAllowOrigin',
    BOTH,
  ],
  [
    `Access to fetch at 'https://b.example/' (redirected from '${URL}') from origin '${PAGE}' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.`,
    'CORSMissingAllowOrigin',
    { origin: PAGE, host: 'b.example' },
  ],
  [
    framed(
      "The 'Access-Control-Allow-Origin' header has a value 'https://b.example' that is not equal to the supplied origin.",
    ),
    'CORSAllowOriginNotMatchingOrigin',
    { ...BOTH, value: 'https://b.example' },
  ],
  [
    framed(
      `${PREFLIGHT}The 'Access-Control-Allow-Origin' header has a value 'null' that is not equal to the supplied origin.`,
    ),
    'CORSAllowOriginNotMatchingOrigin',
    { value: 'null' },
  ],
  [
    framed(
      "The 'Access-Control-Allow-Origin' header contains multiple values '*, *', but only one is allowed.",
    ),
    'CORSMultipleAllowOriginNotAllowed',
    { value: '*, *' },
  ],
  [
    framed(
      `${PREFLIGHT}The 'Access-Control-Allow-Origin' header contains multiple values '${PAGE}, *', but only one is allowed.`,
    ),
    'CORSMultipleAllowOriginNotAllowed',
    { value: `${PAGE}, *` },
  ],
  [
    framed("The 'Access-Control-Allow-Origin' header contains the invalid value 'app.example'."),
    'origin-malformed',
    { value: 'app.example' },
  ],
  [
    framed(
      `${PREFLIGHT}The 'Access-Control-Allow-Origin' header contains the invalid value 'localhost'.`,
    ),
    'origin-malformed',
    { value: 'localhost' },
  ],
  [
    framed(
      "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
    ),
    'CORSNotSupportingCredentials',
    BOTH,
  ],
  [
    framed(
      "The value of the 'Access-Control-Allow-Credentials' header in the response is 'True' which must be 'true' when the request's credentials mode is 'include'.",
    ),
    'CORSMissingAllowCredentials',
    { value: 'True' },
  ],
  [
    framed(
      `${PREFLIGHT}The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.`,
    ),
    'CORSMissingAllowCredentials',
    { value: '' },
  ],
  [framed(`${PREFLIGHT}It does not have HTTP ok status.`), 'CORSPreflightDidNotSucceed', BOTH],
  [
    framed(`${PREFLIGHT}Redirect is not allowed for a preflight request.`),
    'CORSExternalRedirectNotAllowed',
    BOTH,
  ],
  [
    framed(
      'Cannot parse Access-Control-Allow-Methods response header field in preflight response.',
    ),
    'CORSInvalidAllowMethod',
  ],
  [
    framed(
      'Cannot parse Access-Control-Allow-Headers response header field in preflight response.',
    ),
    'CORSInvalidAllowHeader',
  ],
  [
    framed('Method DELETE is not allowed by Access-Control-Allow-Methods in preflight response.'),
    'CORSMethodNotFound',
    { method: 'DELETE' },
  ],
  [
    framed(
      'Request header field sentry-trace is not allowed by Access-Control-Allow-Headers in preflight response.',
    ),
    'CORSMissingAllowHeaderFromPreflight',
    { names: 'sentry-trace' },
  ],
  [
    framed(
      `Redirect location 'https://ada:x@b.example/' contains a username and password, which is disallowed for cross-origin requests.`,
    ),
    'redirect-contains-credentials',
  ],
  [
    framed('Permission was denied for this request to access the `local` address space.'),
    'lna-permission-denied',
  ],
  [
    framed(
      'The request client is not a secure context and the resource is in more-private address space `local`.',
    ),
    'lna-insecure-context',
  ],
  [
    framed(
      'Request had a target IP address space of `loopback` yet the resource is in address space `local`.',
    ),
    'lna-target-mismatch',
  ],
  [
    framed(
      "No 'Access-Control-Allow-Private-Network' header was present in the preflight response for this private network request targeting the `local` address space.",
    ),
    'lna-permission-denied',
  ],
  [
    'Authorization will not be covered by the wildcard symbol (*) in CORS `Access-Control-Allow-Headers` handling.',
    'wildcard-authorization',
  ],
  [
    `Fetch API cannot load ${URL}. Request mode is "same-origin" but the URL's origin is not same as the request origin ${PAGE}.`,
    'mode-same-origin',
    NAMED,
  ],
  [
    'Fetch API cannot load foo://bar. URL scheme "foo" is not supported.',
    'CORSRequestNotHttp',
    { scheme: 'foo' },
  ],
  [
    "Access to script at 'file:///home/ada/app.js' from origin 'null' has been blocked by CORS policy: Cross origin requests are only supported for protocol schemes: chrome, chrome-extension, data, http, https.",
    'CORSRequestNotHttp',
    { origin: 'null' },
  ],
  ['Not allowed to load local resource: file:///home/ada/a.txt', 'CORSRequestNotHttp'],
  [
    former("No 'Access-Control-Allow-Origin' header is present on the requested resource."),
    'CORSMissingAllowOrigin',
    BOTH,
  ],
  [
    `${former("No 'Access-Control-Allow-Origin' header is present on the requested resource.")} The response had HTTP status code 500.`,
    'CORSMissingAllowOrigin',
    { ...BOTH, status: '500' },
  ],
  [
    former(
      "The 'Access-Control-Allow-Origin' header has a value 'https://b.example' that is not equal to the supplied origin.",
    ),
    'CORSAllowOriginNotMatchingOrigin',
    { ...BOTH, value: 'https://b.example' },
  ],
  [
    former(
      "The 'Access-Control-Allow-Origin' header contains multiple values '*, *', but only one is allowed.",
    ),
    'CORSMultipleAllowOriginNotAllowed',
    BOTH,
  ],
  [
    former(
      "A wildcard '*' cannot be used in the 'Access-Control-Allow-Origin' header when the credentials flag is true.",
    ),
    'CORSNotSupportingCredentials',
    BOTH,
  ],
  [
    former(
      "Credentials flag is 'true', but the 'Access-Control-Allow-Credentials' header is ''. It must be 'true' to allow credentials.",
    ),
    'CORSMissingAllowCredentials',
    { ...BOTH, value: '' },
  ],
  [
    `XMLHttpRequest cannot load ${URL}. Response for preflight has invalid HTTP status code 405`,
    'CORSPreflightDidNotSucceed',
    { ...NAMED, status: '405' },
  ],
  [
    `XMLHttpRequest cannot load ${URL}. Response for preflight is invalid (redirect)`,
    'CORSExternalRedirectNotAllowed',
    NAMED,
  ],
  [
    `XMLHttpRequest cannot load ${URL}. The request was redirected to 'https://b.example/', which is disallowed for cross-origin requests that require preflight.`,
    'CORSExternalRedirectNotAllowed',
    NAMED,
  ],
  [
    `Font from origin 'https://api.example' has been blocked from loading by Cross-Origin Resource Sharing policy: No 'Access-Control-Allow-Origin' header is present on the requested resource. Origin '${PAGE}' is therefore not allowed access.`,
    'CORSMissingAllowOrigin',
    { origin: PAGE },
  ],
  [
    "Refused to connect to 'https://api.example/items' because it violates the following Content Security Policy directive: \"connect-src 'self'\".",
    'csp-connect-src',
    NAMED,
  ],
  [
    "Connecting to 'https://api.example/items' violates the following Content Security Policy directive: \"connect-src 'self'\". The action has been blocked.",
    'csp-connect-src',
    NAMED,
  ],
  [
    "Mixed Content: The page at 'https://app.example/' was loaded over HTTPS, but requested an insecure resource 'http://api.example/'. This request has been blocked; the content must be served over HTTPS.",
    'mixed-content',
  ],
  [`GET ${URL} net::ERR_CONNECTION_REFUSED`, 'net-refused', NAMED],
  [`GET ${URL} net::ERR_NAME_NOT_RESOLVED`, 'net-dns', NAMED],
  [`GET ${URL} net::ERR_CERT_AUTHORITY_INVALID`, 'net-tls', NAMED],
  [`GET ${URL} net::ERR_SSL_PROTOCOL_ERROR`, 'net-tls', NAMED],
  [`POST ${URL} net::ERR_CONNECTION_RESET`, 'net-reset', NAMED],
  [`POST ${URL} net::ERR_EMPTY_RESPONSE`, 'net-reset', NAMED],
  [`GET ${URL} net::ERR_CONNECTION_TIMED_OUT`, 'net-timeout', NAMED],
  [`GET ${URL} net::ERR_BLOCKED_BY_CLIENT`, 'blocked-by-client', NAMED],
  [`GET ${URL} net::ERR_BLOCKED_BY_RESPONSE.NotSameSite`, 'corp', NAMED],
  [
    `GET ${URL} net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep`,
    'coep',
    NAMED,
  ],
  [`GET ${URL} net::ERR_BLOCKED_BY_ORB`, 'orb', NAMED],
  [
    `GET ${URL} net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByDip`,
    'coep',
    NAMED,
  ],
  [`GET ${URL} net::ERR_NETWORK_ACCESS_REVOKED`, 'connection-allowlist', NAMED],
  [`GET ${URL} net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS`, 'lna-permission-denied', NAMED],
  [
    'LoopbackNetwork permission has been blocked because of a permissions policy applied to the current document. See https://crbug.com/414348233 for more details.',
    'lna-permission-denied',
  ],
];

/** Firefox's two frames around one reason. */
const firefox = (english: string, french: string, rest = ''): readonly [string, string] => [
  `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${URL}. (Reason: ${english}).${rest}`,
  `Blocage d’une requête multiorigine (Cross-Origin Request) : la politique « Same Origin » ne permet pas de consulter la ressource distante située sur ${URL}. Raison : ${french}.${rest}`,
];

const FIREFOX: readonly Row[] = (
  [
    [firefox('CORS disabled', 'CORS désactivé'), 'CORSDisabled'],
    [firefox('CORS request did not succeed', 'échec de la requête CORS'), 'CORSDidNotSucceed'],
    [
      firefox('CORS request did not succeed', 'la requête CORS a échoué', ' Status code: (null).'),
      'CORSDidNotSucceed',
    ],
    [
      firefox(
        'CORS header ‘Origin’ cannot be added',
        'l’en-tête CORS « Origin » ne peut pas être ajouté',
      ),
      'CORSOriginHeaderNotAdded',
    ],
    [
      firefox(
        'CORS request external redirect not allowed',
        'la redirection externe de requêtes CORS n’est pas autorisée',
      ),
      'CORSExternalRedirectNotAllowed',
    ],
    [firefox('CORS request not http', 'la requête CORS n’utilise pas HTTP'), 'CORSRequestNotHttp'],
    [
      firefox(
        'CORS header ‘Access-Control-Allow-Origin’ missing',
        'l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
      ),
      'CORSMissingAllowOrigin',
    ],
    [
      firefox(
        'CORS header ‘Access-Control-Allow-Origin’ missing',
        'l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
        ' Status code: 404.',
      ),
      'CORSMissingAllowOrigin',
      { status: '404' },
    ],
    [
      firefox(
        'CORS header ‘Access-Control-Allow-Origin’ does not match ‘https://b.example’',
        'l’en-tête CORS « Access-Control-Allow-Origin » ne correspond pas à « https://b.example »',
      ),
      'CORSAllowOriginNotMatchingOrigin',
      { value: 'https://b.example' },
    ],
    [
      firefox(
        'Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’',
        'l’identification n’est pas prise en charge si la valeur de l’en-tête CORS « Access-Control-Allow-Origin » est « * »',
      ),
      'CORSNotSupportingCredentials',
    ],
    [
      firefox(
        'Did not find method in CORS header ‘Access-Control-Allow-Methods’',
        'méthode manquante dans l’en-tête « Access-Control-Allow-Methods »',
      ),
      'CORSMethodNotFound',
    ],
    [
      firefox(
        'expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’',
        '« true » attendu dans l’en-tête CORS « Access-Control-Allow-Credentials »',
      ),
      'CORSMissingAllowCredentials',
    ],
    [
      firefox(
        'CORS preflight response did not succeed',
        'échec de la réponse de pré-vérification des requêtes CORS',
        ' Status code: 500.',
      ),
      'CORSPreflightDidNotSucceed',
      { status: '500' },
    ],
    [
      firefox('CORS preflight channel did not succeed', 'Échec du canal de contrôle en amont CORS'),
      'CORSPreflightDidNotSucceed',
    ],
    [
      firefox(
        'invalid token ‘PUT;’ in CORS header ‘Access-Control-Allow-Methods’',
        'jeton « PUT; » invalide dans l’en-tête CORS « Access-Control-Allow-Methods »',
      ),
      'CORSInvalidAllowMethod',
      { token: 'PUT;' },
    ],
    [
      firefox(
        'invalid token ‘x a’ in CORS header ‘Access-Control-Allow-Headers’',
        'jeton « x a » invalide dans l’en-tête CORS « Access-Control-Allow-Headers »',
      ),
      'CORSInvalidAllowHeader',
      { token: 'x a' },
    ],
    [
      firefox(
        'header ‘x-a’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response',
        'l’en-tête « x-a » n’est pas autorisé d’après l’en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS',
      ),
      'CORSMissingAllowHeaderFromPreflight',
      { names: 'x-a' },
    ],
    [
      firefox(
        'missing token ‘x-a’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
        'jeton « x-a » manquant dans l’en-tête CORS « Access-Control-Allow-Headers » du canal de contrôle en amont CORS',
      ),
      'CORSMissingAllowHeaderFromPreflight',
      { names: 'x-a' },
    ],
    [
      firefox(
        'Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed',
        'le recours à plusieurs en-têtes CORS « Access-Control-Allow-Origin » n’est pas autorisé',
      ),
      'CORSMultipleAllowOriginNotAllowed',
    ],
  ] as const
).flatMap(([lines, reason, vars]) =>
  lines.map((line): Row => [line, reason, { ...NAMED, ...vars }]),
);

const FIREFOX_ALONE: readonly Row[] = [
  [
    `Cross-Origin Request Warning: The Same Origin Policy will disallow reading the remote resource at ${URL} soon. (Reason: When the 'Access-Control-Allow-Headers' is '*', the 'Authorization' header is not covered.)`,
    'wildcard-authorization',
  ],
  [
    "Content-Security-Policy: The page’s settings blocked the loading of a resource (connect-src) at https://api.example/items because it violates the following directive: “connect-src 'self'”",
    'csp-connect-src',
  ],
  ['Blocked loading mixed active content “http://api.example/”', 'mixed-content'],
  [
    'The resource at “https://api.example/items” was blocked because content blocking is enabled.',
    'blocked-by-client',
  ],
  [
    'The resource at “https://api.example/items” was blocked due to its Cross-Origin-Resource-Policy header (or lack thereof).',
    'corp',
  ],
  [
    'A resource is blocked by OpaqueResponseBlocking, please check browser console for details.',
    'orb',
  ],
  ['NS_ERROR_CONNECTION_REFUSED', 'net-refused'],
  ['NS_ERROR_UNKNOWN_HOST', 'net-dns'],
  ['SEC_ERROR_UNKNOWN_ISSUER', 'net-tls'],
  ['NS_ERROR_NET_RESET', 'net-reset'],
  ['NS_ERROR_NET_TIMEOUT', 'net-timeout'],
];

const WEBKIT: readonly Row[] = [
  [
    `Origin ${PAGE} is not allowed by Access-Control-Allow-Origin. Status code: 200`,
    'origin-not-allowed',
    { origin: PAGE, status: '200', expected: PAGE },
  ],
  [
    `Origin ${PAGE} is not allowed by Access-Control-Allow-Origin.`,
    'origin-not-allowed',
    { origin: PAGE },
  ],
  [
    `XMLHttpRequest cannot load ${URL}. Origin ${PAGE} is not allowed by Access-Control-Allow-Origin.`,
    'origin-not-allowed',
    BOTH,
  ],
  [
    `Failed to load resource: Origin ${PAGE} is not allowed by Access-Control-Allow-Origin. Status code: 404`,
    'origin-not-allowed',
    { origin: PAGE, status: '404' },
  ],
  [
    'Origin null is not allowed by Access-Control-Allow-Origin. Status code: 0',
    'origin-not-allowed',
    { origin: 'null' },
  ],
  [
    'Origin capacitor://localhost is not allowed by Access-Control-Allow-Origin. Status code: 200',
    'origin-not-allowed',
    { origin: 'capacitor://localhost' },
  ],
  [
    'Cross-origin script load denied by Cross-Origin Resource Sharing policy.',
    'origin-not-allowed',
  ],
  [
    'Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.',
    'CORSNotSupportingCredentials',
  ],
  [
    `XMLHttpRequest cannot load ${URL}. Cannot use wildcard in Access-Control-Allow-Origin when credentials flag is true.`,
    'CORSNotSupportingCredentials',
    NAMED,
  ],
  [
    'Access-Control-Allow-Origin cannot contain more than one origin.',
    'CORSMultipleAllowOriginNotAllowed',
  ],
  [
    'Credentials flag is true, but Access-Control-Allow-Credentials is not "true".',
    'CORSMissingAllowCredentials',
  ],
  [
    'Preflight response is not successful. Status code: 405',
    'CORSPreflightDidNotSucceed',
    { status: '405' },
  ],
  [
    `Fetch API cannot load ${URL}. Preflight response is not successful`,
    'CORSPreflightDidNotSucceed',
    NAMED,
  ],
  [
    'Preflight response is not successful. Status code: 302',
    'CORSExternalRedirectNotAllowed',
    { status: '302' },
  ],
  [
    'Header Access-Control-Allow-Methods has an invalid value: GET;PUT',
    'CORSInvalidAllowMethod',
    { value: 'GET;PUT' },
  ],
  [
    'Header Access-Control-Allow-Headers has an invalid value: x a',
    'CORSInvalidAllowHeader',
    { value: 'x a' },
  ],
  ['Cannot parse Access-Control-Allow-Methods response header field.', 'CORSInvalidAllowMethod'],
  ['Cannot parse Access-Control-Allow-Headers response header field.', 'CORSInvalidAllowHeader'],
  [
    'Method PATCH is not allowed by Access-Control-Allow-Methods.',
    'CORSMethodNotFound',
    { method: 'PATCH' },
  ],
  [
    'Request header field x-a is not allowed by Access-Control-Allow-Headers.',
    'CORSMissingAllowHeaderFromPreflight',
    { names: 'x-a' },
  ],
  [
    `Cross-origin redirection to https://b.example/ denied by Cross-Origin Resource Sharing policy: Origin ${PAGE} is not allowed by Access-Control-Allow-Origin. Status code: 302`,
    'origin-not-allowed',
    { origin: PAGE, host: 'b.example' },
  ],
  [
    'Cross-origin redirection to https://b.example/ denied by Cross-Origin Resource Sharing policy: redirection URL https://ada:x@b.example/ has credentials',
    'redirect-contains-credentials',
  ],
  [
    'not allowed to follow a cross-origin CORS redirection with non CORS scheme',
    'CORSDidNotSucceed',
  ],
  [
    `Cancelled load to ${URL} because it violates the resource's Cross-Origin-Resource-Policy response header.`,
    'corp',
    NAMED,
  ],
  [
    '[blocked] The page at https://app.example/ was not allowed to run insecure content from http://api.example/.',
    'mixed-content',
  ],
  [
    '[blocked] The page at https://app.example/ requested insecure content from http://api.example/. This content was blocked and must be served over HTTPS.',
    'mixed-content',
  ],
  [
    `Refused to connect to ${URL} because it does not appear in the connect-src directive of the Content Security Policy.`,
    'csp-connect-src',
    NAMED,
  ],
  [
    `Content blocker prevented frame displaying https://app.example/ from loading a resource from ${URL}`,
    'blocked-by-client',
  ],
  ['Cross origin requests are only supported for HTTP.', 'CORSRequestNotHttp'],
  ['Failed to load resource: A server with the specified hostname could not be found.', 'net-dns'],
  ['Failed to load resource: Could not connect to the server.', 'net-refused'],
  ['Failed to load resource: The network connection was lost.', 'net-reset'],
  ['Failed to load resource: The request timed out.', 'net-timeout'],
  [
    'Failed to load resource: The certificate for this server is invalid. You might be connecting to a server that is pretending to be “api.example”.',
    'net-tls',
  ],
  [
    'Failed to load resource: An SSL error has occurred and a secure connection to the server cannot be made.',
    'net-tls',
  ],
  [`Fetch API cannot load ${URL} due to access control checks.`, 'failed-to-fetch', NAMED],
  [`XMLHttpRequest cannot load ${URL} due to access control checks.`, 'failed-to-fetch', NAMED],
  [`EventSource cannot load ${URL} due to access control checks.`, 'failed-to-fetch', NAMED],
];

/** What scripts, HTTP libraries and frameworks print: the same whatever the cause. */
const WRAPPERS: readonly Row[] = [
  ['TypeError: Failed to fetch', 'failed-to-fetch'],
  ['Uncaught (in promise) TypeError: Failed to fetch', 'failed-to-fetch'],
  ['TypeError: Load failed', 'failed-to-fetch'],
  ['TypeError: NetworkError when attempting to fetch resource.', 'failed-to-fetch'],
  ['AxiosError: Network Error', 'failed-to-fetch'],
  [
    'Uncaught (in promise) Error: Network Error at createError (createError.js:16)',
    'failed-to-fetch',
  ],
  [
    "AxiosError {message: 'Network Error', name: 'AxiosError', code: 'ERR_NETWORK'}",
    'failed-to-fetch',
  ],
  [`Http failure response for ${URL}: 0 Unknown Error`, 'failed-to-fetch', NAMED],
  ['TypeError: Network request failed', 'failed-to-fetch'],
  [`FetchError: [GET] "${URL}": <no response> Failed to fetch`, 'failed-to-fetch'],
  [
    `NetworkError: Failed to execute 'send' on 'XMLHttpRequest': Failed to load '${URL}'.`,
    'failed-to-fetch',
  ],
  ['NetworkError: A network error occurred.', 'failed-to-fetch'],
  [
    'TypeError: Failed to fetch dynamically imported module: https://cdn.example/a.js',
    'failed-to-fetch',
  ],
  [
    'TypeError: error loading dynamically imported module: https://cdn.example/a.js',
    'failed-to-fetch',
  ],
  ['TypeError: Importing a module script failed.', 'failed-to-fetch'],
  [
    'DioException [connection error]: The XMLHttpRequest onError callback was called.',
    'failed-to-fetch',
  ],
  ['ClientException: XMLHttpRequest error., uri=https://api.example/items', 'failed-to-fetch'],
  ['ApolloError: Failed to fetch', 'failed-to-fetch'],
  ['Request failed with status code 0', 'failed-to-fetch'],
  [`GET ${URL} net::ERR_FAILED 200 (OK)`, 'failed-to-fetch', NAMED],
];

const ALL = { CHROMIUM, FIREFOX, FIREFOX_ALONE, WEBKIT, WRAPPERS };

describe.each(Object.entries(ALL))('sentences of %s', (_, rows) => {
  const cases = rows.map(([line, reason, vars = {}]) => ({ line, reason, vars }));
  it.each(cases)('$line', ({ line, reason, vars }) => {
    expect(explainMessage(line)).toMatchObject({ reason, vars });
  });
});

it('are at least 120, no two alike', () => {
  const lines = Object.values(ALL).flatMap((rows) => rows.map(([line]) => line));
  console.info(`${lines.length} console sentences`);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.length).toBeGreaterThanOrEqual(120);
});

/** Worded alike elsewhere, or formerly. */
const SHARED = /Content Security Policy|only supported for HTTP/;

it.each(['webkit', 'firefox'] as const)('are known as those of %s', (browser) => {
  const rows = browser === 'webkit' ? WEBKIT : FIREFOX;
  const own = rows.map(([line]) => line).filter((line) => !SHARED.test(line));
  expect(own.filter((line) => explainMessage(line)?.browser !== browser)).toEqual([]);
});

it.each([
  'Uncaught ReferenceError: x is not defined',
  'GET https://api.example/items 404 (Not Found)',
  'Request failed with status code 404',
  'the fetch was fine',
  'Warning: Each child in a list should have a unique "key" prop.',
])('is not among them: %s', (line) => {
  expect(explainMessage(line)).toBeUndefined();
});
