import type { Lines, MadeExchange } from '../../message/made-exchange.ts';
import { COOKIE, passed, refused, WELCOME } from './example.ts';

const METHODS = 'Access-Control-Allow-Methods';
const HEADERS = 'Access-Control-Allow-Headers';

/** A preflight whose answer allows the origin and has these headers besides. */
function put(headers: Lines, method = 'PUT'): MadeExchange {
  return refused({ method, asks: [], preflight: [204, { ...WELCOME, ...headers }] });
}

function asking(names: readonly string[], allowed: string | undefined): MadeExchange {
  const list: Lines = allowed === undefined ? {} : { [HEADERS]: allowed };
  return refused({ method: 'POST', asks: names, preflight: [204, { ...WELCOME, ...list }] });
}

/** With credentials: a proof that only the answer's own header tells on a preflight. */
function credentialed(headers: Lines, asks: readonly string[] = []): MadeExchange {
  return refused({
    method: 'PUT',
    asks,
    sent: COOKIE,
    preflight: [204, { ...WELCOME, ...headers }],
  });
}

/** What the preflight's answer says. */
export const PREFLIGHTS = {
  'missing-on-preflight': refused({ method: 'PUT', asks: [], preflight: [204] }),
  'preflight-method-not-allowed': refused({ method: 'PUT', asks: [], preflight: [405] }),
  'preflight-auth': refused({
    asks: ['authorization'],
    preflight: [401, { 'WWW-Authenticate': 'Bearer' }],
  }),
  'preflight-status': refused({ method: 'PUT', asks: [], preflight: [500, WELCOME] }),
  CORSPreflightDidNotSucceed: {
    message:
      "Access to fetch at 'https://api.example/items' from origin 'https://app.example' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
  },
  CORSMethodNotFound: put({ [METHODS]: 'GET, POST' }),
  'method-case': put({ [METHODS]: 'GET, PATCH' }, 'patch'),
  'wildcard-methods-credentials': credentialed({ [METHODS]: '*' }),
  CORSInvalidAllowMethod: put({ [METHODS]: 'GET POST PUT' }),
  CORSInvalidAllowHeader: asking(['x-token'], 'x-token; content-type'),
  CORSMissingAllowHeaderFromPreflight: asking(['x-token'], 'content-type'),
  'json-content-type': asking(['content-type'], undefined),
  'wildcard-headers-credentials': credentialed({ [METHODS]: 'PUT', [HEADERS]: '*' }, ['x-token']),
  'safelist-exceeded': asking(['accept'], 'content-type'),
  'cors-header-as-request-header': asking(['access-control-allow-origin'], undefined),
  'wildcard-authorization': passed({
    asks: ['authorization'],
    preflight: [204, { 'Access-Control-Allow-Origin': '*', [HEADERS]: '*' }],
    answer: [200, { 'Access-Control-Allow-Origin': '*' }],
  }),
} as const;
