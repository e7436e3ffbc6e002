import type { Headers, Kind, Made } from '../case.ts';
import { UNEXPLAINED } from '../case.ts';

const PAGE = 'https://app.example';
const SIGNED = 'https://bucket.example/a.zip?X-Amz-Signature=abc';
const OPEN: Headers = [['Access-Control-Allow-Origin', '*']];
const OWN: Headers = [['Access-Control-Allow-Origin', PAGE]];
const PUTS: Headers = [...OWN, ['Access-Control-Allow-Methods', 'GET, PUT']];
const to = (location: string): Headers => [['Location', location]];

const get = (headers: Headers, more: Partial<Made> = {}): Made => ({
  responses: [['actual', 200, headers]],
  ...more,
});
const at = (path: string): string => `https://api.example${path}`;
const meddled = (path: string, headers: Headers): Made => ({
  ...get(headers),
  url: at(path),
  interfering: true,
});
/** A response that hides a header, and the next request, which is refused. */
const then = (hidden: Headers, next: Made, more: Headers = []): Made => ({
  ...get([...OPEN, ...hidden, ...more]),
  url: at('/session'),
  after: next,
});
const refused = (headers: Readonly<Record<string, string>> = {}): Made => ({
  url: at('/next'),
  headers,
  responses: [
    ['preflight', 204, [...OPEN, ['Access-Control-Allow-Headers', '*']]],
    ['actual', 400, OPEN],
  ],
});
const file = (name: string, headers: Headers, more: Partial<Made> = {}): Made => ({
  loader: 'font',
  ...get(headers),
  url: `https://cdn.example/fonts/${name}`,
  ...more,
});
/** A font of the same folder that every page may load. */
const allowed = (name: string): Made => file(name, OPEN);

/** What stands around a request: a worker, an extension, the requests before and after. */
export const SURROUNDINGS: readonly Kind[] = [
  {
    name: 'a service worker hands over an opaque response',
    reason: 'opaque-no-cors',
    facts: ['by-worker'],
    is: {
      'to fetch': get(OPEN, { byWorker: 'no-cors' }),
      'to XMLHttpRequest': get(OPEN, { byWorker: 'no-cors', loader: 'xhr' }),
      'to a stylesheet with crossorigin': get(OPEN, { byWorker: 'no-cors', loader: 'style' }),
      'to a script with crossorigin': get(OPEN, { byWorker: 'no-cors', loader: 'script' }),
    },
    isNot: {
      'passed on, and allowed': [get(OPEN, { byWorker: 'cors' }), ''],
      'passed on, and refused': [get([], { byWorker: 'cors' }), 'CORSMissingAllowOrigin'],
      'passed on: a request of the page without CORS': [
        get(OPEN, { mode: 'no-cors' }),
        'opaque-no-cors',
      ],
      'no worker': [get([]), 'CORSMissingAllowOrigin'],
    },
  },
  {
    name: 'an extension changes the response',
    reason: UNEXPLAINED,
    is: {
      'a second origin': meddled('/second-origin', OWN),
      'the origin taken away': meddled('/no-origin', OWN),
      'another origin in its place': meddled('/other-origin', OPEN),
      'on the preflight': {
        url: at('/second-origin'),
        method: 'PUT',
        responses: [['preflight', 204, [...PUTS, ['Access-Control-Allow-Credentials', 'true']]]],
        interfering: true,
      },
    },
    isNot: {
      'the server sends two': [
        { ...get([...OWN, ...OPEN]), interfering: true },
        'duplicate-proxy-and-app',
      ],
      'the server sends none': [{ ...get([]), interfering: true }, 'CORSMissingAllowOrigin'],
      'nothing changed': [{ ...get(OWN), interfering: true }, ''],
      'what helps': [meddled('/any-origin', []), ''],
    },
  },
  {
    name: 'an extension rewrites `Origin`',
    reason: 'origin-rewritten',
    is: {
      'a server that reflects': meddled('/forged-origin', [
        ['Access-Control-Allow-Origin', 'https://forged.example'],
      ]),
      'a server that does not know it': meddled('/forged-origin', [['Vary', 'Origin']]),
      'refused by its CORS code': {
        url: at('/forged-origin'),
        interfering: true,
        responses: [['actual', 403]],
      },
      'of another path': meddled('/forged-origin/more', []),
    },
    isNot: {
      'a server that allows all': [meddled('/forged-origin', OPEN), ''],
      'a server that allows the page': [meddled('/forged-origin', OWN), ''],
      'another origin allowed': [
        { ...get([['Access-Control-Allow-Origin', 'https://forged.example']]), interfering: true },
        'CORSAllowOriginNotMatchingOrigin',
      ],
      'a header added': [meddled('/added-header', OWN), ''],
    },
  },
  {
    name: 'an unexposed header that the next request needed',
    reason: 'expose-headers-needed',
    is: {
      'a session of MCP': then([['Mcp-Session-Id', 'a']], refused()),
      'a token against forged requests': then([['X-CSRF-Token', 'a']], refused()),
      'the URL of an upload': then([['Location', '/uploads/1']], refused()),
      'one of two exposed': then([['Mcp-Session-Id', 'a']], refused(), [
        ['X-Total', '3'],
        ['Access-Control-Expose-Headers', 'X-Total'],
      ]),
    },
    isNot: {
      'it is exposed': [
        then([['Mcp-Session-Id', 'a']], refused(), [
          ['Access-Control-Expose-Headers', 'Mcp-Session-Id'],
        ]),
        '',
      ],
      'the next request carries it': [
        then([['Mcp-Session-Id', 'a']], refused({ 'Mcp-Session-Id': 'a' })),
        'expose-headers-missing',
      ],
      'the next request succeeds': [
        then([['Mcp-Session-Id', 'a']], { url: at('/next'), ...get(OPEN) }),
        'expose-headers-missing',
      ],
      'a header that no request needs': [
        then([['X-Total-Count', '3']], refused()),
        'expose-headers-missing',
      ],
    },
  },
  {
    name: 'headers by file ending',
    reason: 'CORSMissingAllowOrigin',
    facts: ['other-ending-allowed'],
    is: {
      'woff yes, woff2 no': file('a.woff2', [], { before: allowed('a.woff') }),
      'ttf yes, otf no': file('b.otf', [], { before: allowed('c.ttf') }),
      'fonts yes, JSON no': file('d.json', [], { loader: 'fetch', before: allowed('d.woff') }),
      'learnt afterwards': file('e.woff2', [], { after: allowed('e.woff') }),
    },
    isNot: {
      'the same ending': [
        file('f.woff2', [], { before: allowed('g.woff2') }),
        'CORSMissingAllowOrigin',
      ],
      'another folder': [
        file('h.woff2', [], {
          before: { ...allowed('h.woff'), url: 'https://cdn.example/h.woff' },
        }),
        'CORSMissingAllowOrigin',
      ],
      'another host': [
        file('i.woff2', [], {
          url: 'https://fonts.example/fonts/i.woff2',
          after: allowed('i.woff'),
        }),
        'CORSMissingAllowOrigin',
      ],
      'both allowed': [file('j.woff2', OPEN, { before: allowed('j.woff') }), ''],
    },
  },
  {
    name: 'a redirect to a presigned URL',
    reason: 'missing-on-redirect',
    facts: ['redirects-to-presigned'],
    is: {
      Amazon: { responses: [['actual', 302, to(SIGNED)]] },
      Google: {
        responses: [['actual', 302, to('https://storage.example/b/a?X-Goog-Signature=abc')]],
      },
      Azure: { responses: [['actual', 307, to('https://blob.example/c/a?sv=1&sig=abc')]] },
      CloudFront: {
        responses: [['actual', 302, to('https://d1.example/a?Expires=1&Signature=abc')]],
      },
    },
    isNot: {
      'no signature': [
        { responses: [['actual', 302, to('https://bucket.example/a.zip')]] },
        'missing-on-redirect',
      ],
      'a login': [
        { responses: [['actual', 302, to('https://sso.example/login?sig=abc')]] },
        'redirect-to-login',
      ],
      'asked for directly': [get([], { url: SIGNED }), 'CORSMissingAllowOrigin'],
      'allowed on the way': [
        {
          responses: [
            ['actual', 302, [...OPEN, ...to(SIGNED)]],
            ['actual', 200, OPEN, SIGNED],
          ],
        },
        '',
      ],
    },
  },
  {
    name: 'a presigned URL behind a redirect sees `null`',
    reason: 'origin-null-redirect',
    facts: ['presigned-url'],
    is: Object.fromEntries(
      ['X-Amz-Signature', 'X-Goog-Signature', 'sig', 'Signature'].map((name) => {
        const url = `https://bucket.example/b.zip?${name}=abc`;
        return [
          name,
          {
            responses: [
              ['actual', 302, [...OPEN, ...to(url)]],
              ['actual', 200, OWN, url],
            ],
          } satisfies Made,
        ];
      }),
    ),
    isNot: {
      'no signature': [
        {
          responses: [
            ['actual', 302, [...OPEN, ...to('https://bucket.example/c.zip')]],
            ['actual', 200, OWN, 'https://bucket.example/c.zip'],
          ],
        },
        'origin-null-redirect',
      ],
      'every origin allowed': [
        {
          responses: [
            ['actual', 302, [...OPEN, ...to(SIGNED)]],
            ['actual', 200, OPEN, SIGNED],
          ],
        },
        '',
      ],
      'asked for directly': [
        { url: `${SIGNED}&n=1`, method: 'PUT', responses: [['preflight', 403]] },
        'cors-layer-refused',
      ],
      'from the page’s own server': [
        {
          url: `${PAGE}/download`,
          responses: [
            ['actual', 302, to(`${SIGNED}&n=2`)],
            ['actual', 200, OWN, `${SIGNED}&n=2`],
          ],
        },
        '',
      ],
    },
  },
];
