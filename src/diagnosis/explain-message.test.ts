import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainMessage } from './explain-message.ts';

const ADDRESS = 'https://api.example/items?token=1';
const ORIGIN = 'https://app.example';

/** Chromium's frame around a sentence. */
function chromium(sentence: string): string {
  return `Access to fetch at '${ADDRESS}' from origin '${ORIGIN}' has been blocked by CORS policy: ${sentence}`;
}

function firefoxEnglish(reason: string, status = ''): string {
  return `Cross-Origin Request Blocked: The Same Origin Policy disallows reading the remote resource at ${ADDRESS}. (Reason: ${reason}).${status}`;
}

function firefoxFrench(reason: string, status = ''): string {
  return `Blocage d’une requête multiorigine (Cross-Origin Request) : la politique « Same Origin » ne permet pas de consulter la ressource distante située sur ${ADDRESS}. Raison : ${reason}.${status}`;
}

const PREFLIGHT = "Response to preflight request doesn't pass access control check: ";

const CHROMIUM_ROWS: [string, string, Record<string, string>][] = [
  [
    "No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    'CORSMissingAllowOrigin',
    {},
  ],
  [
    "No 'Access-Control-Allow-Origin' header is present on the requested resource. If an opaque response serves your needs, set the request's mode to 'no-cors' to fetch the resource with CORS disabled.",
    'CORSMissingAllowOrigin',
    {},
  ],
  [
    "The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'. The credentials mode of requests initiated by the XMLHttpRequest is controlled by the withCredentials attribute.",
    'CORSNotSupportingCredentials',
    {},
  ],
  [
    "The 'Access-Control-Allow-Origin' header contains multiple values 'https://a.example, https://b.example', but only one is allowed.",
    'CORSMultipleAllowOriginNotAllowed',
    { value: 'https://a.example, https://b.example' },
  ],
  [
    "The 'Access-Control-Allow-Origin' header contains the invalid value 'origin-list'.",
    'origin-malformed',
    { value: 'origin-list' },
  ],
  [
    "The 'Access-Control-Allow-Origin' header contains the invalid value ''.",
    'origin-malformed',
    { value: '' },
  ],
  [
    "The 'Access-Control-Allow-Origin' header has a value 'https://b.example' that is not equal to the supplied origin.",
    'CORSAllowOriginNotMatchingOrigin',
    { value: 'https://b.example' },
  ],
  [
    "The value of the 'Access-Control-Allow-Credentials' header in the response is '' which must be 'true' when the request's credentials mode is 'include'.",
    'CORSMissingAllowCredentials',
    { value: '' },
  ],
  ['It does not have HTTP ok status.', 'CORSPreflightDidNotSucceed', {}],
  ['The response is invalid.', 'CORSPreflightDidNotSucceed', {}],
  ['Redirect is not allowed for a preflight request.', 'CORSExternalRedirectNotAllowed', {}],
  [
    'Cannot parse Access-Control-Allow-Methods response header field in preflight response.',
    'CORSInvalidAllowMethod',
    {},
  ],
  [
    'Cannot parse Access-Control-Allow-Headers response header field in preflight response.',
    'CORSInvalidAllowHeader',
    {},
  ],
  [
    'Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.',
    'CORSMethodNotFound',
    { method: 'PUT' },
  ],
  [
    'Request header field x-a is not allowed by Access-Control-Allow-Headers in preflight response.',
    'CORSMissingAllowHeaderFromPreflight',
    { names: 'x-a' },
  ],
  [
    "Redirect location '' contains a username and password, which is disallowed for cross-origin requests.",
    'redirect-contains-credentials',
    {},
  ],
  [
    "Redirect location 'https://ada:secret@b.example/' contains a username and password, which is disallowed for cross-origin requests.",
    'redirect-contains-credentials',
    { value: 'https://ada:secret@b.example/' },
  ],
  [
    'The request client is not a secure context and the resource is in more-private address space `loopback`.',
    'lna-insecure-context',
    {},
  ],
  [
    'Request had a target IP address space of `local` yet the resource is in address space `loopback`.',
    'lna-target-mismatch',
    {},
  ],
  [
    'Permission was denied for this request to access the `loopback` address space.',
    'lna-permission-denied',
    {},
  ],
  [
    "No 'Access-Control-Allow-Private-Network' header was present in the preflight response for this private network request targeting the `local` address space.",
    'lna-permission-denied',
    {},
  ],
  [
    "No 'Private-Network-Access-Id' header was present in the preflight response for this private network request.",
    'lna-permission-denied',
    {},
  ],
];

/** English and French of the same Firefox reason, current or former. */
const FIREFOX_ROWS: [string, string, string, Record<string, string>][] = [
  ['CORS disabled', 'CORS désactivé', 'CORSDisabled', {}],
  ['CORS request did not succeed', 'échec de la requête CORS', 'CORSDidNotSucceed', {}],
  ['CORS request did not succeed', 'la requête CORS a échoué', 'CORSDidNotSucceed', {}],
  [
    'CORS header ‘Origin’ cannot be added',
    'l’en-tête CORS « Origin » ne peut pas être ajouté',
    'CORSOriginHeaderNotAdded',
    {},
  ],
  [
    'CORS request external redirect not allowed',
    'la redirection externe de requêtes CORS n’est pas autorisée',
    'CORSExternalRedirectNotAllowed',
    {},
  ],
  ['CORS request not http', 'la requête CORS n’utilise pas HTTP', 'CORSRequestNotHttp', {}],
  [
    'CORS header ‘Access-Control-Allow-Origin’ missing',
    'l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
    'CORSMissingAllowOrigin',
    {},
  ],
  [
    "CORS header 'Access-Control-Allow-Origin' does not match 'xyz'",
    "l'en-tête CORS « Access-Control-Allow-Origin » ne correspond pas à « xyz »",
    'CORSAllowOriginNotMatchingOrigin',
    { value: 'xyz' },
  ],
  [
    'Credential is not supported if the CORS header ‘Access-Control-Allow-Origin’ is ‘*’',
    'l’identification n’est pas prise en charge si la valeur de l’en-tête CORS « Access-Control-Allow-Origin » est « * »',
    'CORSNotSupportingCredentials',
    {},
  ],
  [
    'Did not find method in CORS header ‘Access-Control-Allow-Methods’',
    'méthode manquante dans l’en-tête « Access-Control-Allow-Methods »',
    'CORSMethodNotFound',
    {},
  ],
  [
    'expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’',
    '« true » attendu dans l’en-tête CORS « Access-Control-Allow-Credentials »',
    'CORSMissingAllowCredentials',
    {},
  ],
  [
    'CORS preflight response did not succeed',
    'échec de la réponse de pré-vérification des requêtes CORS',
    'CORSPreflightDidNotSucceed',
    {},
  ],
  [
    'CORS preflight channel did not succeed',
    'Échec du canal de contrôle en amont CORS',
    'CORSPreflightDidNotSucceed',
    {},
  ],
  [
    'invalid token ‘a b’ in CORS header ‘Access-Control-Allow-Methods’',
    'jeton « a b » invalide dans l’en-tête CORS « Access-Control-Allow-Methods »',
    'CORSInvalidAllowMethod',
    { token: 'a b' },
  ],
  [
    'invalid token ‘a b’ in CORS header ‘Access-Control-Allow-Headers’',
    "jeton 'a b' non valide dans l'en-tête CORS 'Access-Control-Allow-Headers'",
    'CORSInvalidAllowHeader',
    { token: 'a b' },
  ],
  [
    'header ‘x-a’ is not allowed according to header ‘Access-Control-Allow-Headers’ from CORS preflight response',
    'l’en-tête « x-a » n’est pas autorisé d’après l’en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS',
    'CORSMissingAllowHeaderFromPreflight',
    { names: 'x-a' },
  ],
  [
    'missing token ‘x-a’ in CORS header ‘Access-Control-Allow-Headers’ from CORS preflight channel',
    "jeton 'x-a' manquant dans l'en-tête CORS 'Access-Control-Allow-Headers' du canal de contrôle en amont CORS",
    'CORSMissingAllowHeaderFromPreflight',
    { names: 'x-a' },
  ],
  [
    'Multiple CORS header ‘Access-Control-Allow-Origin’ not allowed',
    'le recours à plusieurs en-têtes CORS « Access-Control-Allow-Origin » n’est pas autorisé',
    'CORSMultipleAllowOriginNotAllowed',
    {},
  ],
];

/** The spellings a message picks up on its way through web pages and chats. */
const SPELLINGS: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replaceAll('’', "'").replaceAll('‘', "'"),
  (text) => text.replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»'),
  (text) => text.replaceAll('« ', '«\u202f').replaceAll(' :', '\u202f:'),
  (text) => text.replace('Reason: ', 'Reason:').replace('Raison : ', 'Raison :'),
  (text) => `  ${text}\n`,
];

describe('explainMessage', () => {
  it.each(CHROMIUM_ROWS)('Chromium: %s', (sentence, reason, vars) => {
    const host = 'api.example';
    expect(explainMessage(chromium(sentence))).toMatchObject({
      reason,
      vars: { ...vars, origin: ORIGIN, host },
    });
    const preflight = explainMessage(chromium(PREFLIGHT + sentence));
    expect(preflight).toMatchObject({ leg: 'preflight' });
  });

  it.each(FIREFOX_ROWS)('Firefox: %s / %s', (english, french, reason, vars) => {
    for (const spell of SPELLINGS) {
      for (const message of [firefoxEnglish(english), firefoxFrench(french)]) {
        expect(explainMessage(spell(message))).toMatchObject({
          reason,
          vars: { ...vars, host: 'api.example' },
        });
      }
    }
  });

  it('reads the status that Firefox adds, in both languages', () => {
    const english = firefoxEnglish(
      'CORS header ‘Access-Control-Allow-Origin’ missing',
      ' Status code: 405.',
    );
    const french = firefoxFrench(
      'l’en-tête CORS « Access-Control-Allow-Origin » est manquant',
      ' Code d’état : 405.',
    );
    expect(explainMessage(english)?.vars['status']).toBe('405');
    expect(explainMessage(french)?.vars['status']).toBe('405');
  });

  it.each([
    ['Fetch API cannot load foo://bar/x. URL scheme "foo" is not supported.', 'CORSRequestNotHttp'],
    [
      'Fetch API cannot load https://b.example/. Request mode is "same-origin" but the URL\'s origin is not same as the request origin https://a.example.',
      'mode-same-origin',
    ],
    [
      'Authorization will not be covered by the wildcard symbol (*) in CORS `Access-Control-Allow-Headers` handling.',
      'wildcard-authorization',
    ],
    [
      "Connecting to 'https://b.example/' violates the following Content Security Policy directive: \"connect-src 'self'\". The action has been blocked.",
      'csp-connect-src',
    ],
    [
      "Content-Security-Policy: Les paramètres de la page ont empêché le chargement d’une ressource (connect-src) à l’adresse https://b.example/ car elle enfreint la directive suivante : « connect-src 'self' »",
      'csp-connect-src',
    ],
    [
      "Mixed Content: The page at 'https://a.example/' was loaded over HTTPS, but requested an insecure resource 'http://b.example/'. This request has been blocked; the content must be served over HTTPS.",
      'mixed-content',
    ],
    [
      'Blocage du chargement du contenu mixte actif (mixed active content) « http://b.example/ »',
      'mixed-content',
    ],
    ['GET http://localhost:9/ net::ERR_CONNECTION_REFUSED', 'net-refused'],
    ['GET https://x.invalid/ net::ERR_NAME_NOT_RESOLVED', 'net-dns'],
    ['GET https://x.example/ net::ERR_CERT_AUTHORITY_INVALID', 'net-tls'],
    ['GET https://x.example/ net::ERR_BLOCKED_BY_CLIENT', 'blocked-by-client'],
    ['GET https://x.example/ net::ERR_BLOCKED_BY_RESPONSE.NotSameOrigin 200 (OK)', 'corp'],
    [
      'GET https://x.example/ net::ERR_BLOCKED_BY_RESPONSE.NotSameOriginAfterDefaultedToSameOriginByCoep',
      'coep',
    ],
    ['GET https://x.example/a.png net::ERR_BLOCKED_BY_ORB', 'orb'],
  ])('%s', (message, reason) => {
    expect(explainMessage(message)?.reason).toBe(reason);
  });

  it.each(['', 'Uncaught ReferenceError: x is not defined', 'cors'])(
    'has an honest answer for %j',
    (text) => {
      expect(explainMessage(text)).toBeUndefined();
    },
  );

  it.each([
    [chromium("No 'Access-Control-Allow-Origin' header is present"), 'chromium', ORIGIN],
    [
      chromium('Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.'),
      'chromium',
      'PUT',
    ],
    [
      chromium(
        'Request header field x-a is not allowed by Access-Control-Allow-Headers in preflight response.',
      ),
      'chromium',
      'x-a',
    ],
    [chromium('Redirect is not allowed for a preflight request.'), 'chromium', undefined],
    [
      firefoxFrench('l’en-tête CORS « Access-Control-Allow-Origin » est manquant'),
      'firefox',
      undefined,
    ],
    [
      firefoxEnglish('expected ‘true’ in CORS header ‘Access-Control-Allow-Credentials’'),
      'firefox',
      'true',
    ],
    [
      chromium('Permission was denied for this request to access the `loopback` address space.'),
      'chromium',
      undefined,
    ],
    ['GET https://x.example/ net::ERR_CERT_DATE_INVALID', 'chromium', undefined],
    ['NS_ERROR_UNKNOWN_HOST', 'firefox', undefined],
    ['Content Security Policy', undefined, undefined],
  ])('%s: whose wording, and what would pass', (message, browser, expected) => {
    const explained = explainMessage(message);
    expect(explained?.browser).toBe(browser);
    expect(explained?.vars['expected']).toBe(expected);
  });

  it('tells no value that the wording at hand does not carry', () => {
    const [told, bare] = [
      'URL scheme "foo" is not supported.',
      'Not allowed to load local resource',
    ];
    expect(explainMessage(told)?.vars).toStrictEqual({ scheme: 'foo' });
    expect(explainMessage(bare)?.vars).toStrictEqual({});
  });

  it('never expects null', () => {
    const message = chromium("No 'Access-Control-Allow-Origin' header is present");
    expect(explainMessage(message.replace(ORIGIN, 'null'))?.vars['expected']).toBeUndefined();
  });

  it('reads a hostile paste of 64 KB at once', () => {
    const hostile = [`'`, 'a ', `'Access-Control-Allow-Origin' header has a value '`, '« '];
    for (const piece of hostile) {
      const start = performance.now();
      explainMessage(piece.repeat(65_536 / piece.length));
      expect(performance.now() - start).toBeLessThan(500);
    }
  });

  it('never throws, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const pasted = [text, chromium(text), firefoxFrench(text)];
        expect(() => pasted.map(explainMessage)).not.toThrow();
      }),
    );
  });
});
