import { request } from 'node:http';
import type { Answer } from '../../../src/model/index.ts';

/** One way in which a page makes a request. */
export interface Shape {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `fetch` with `credentials: 'include'`; a cookie is set for the host. */
  readonly credentialed?: true;
  /** Loaded with `import()` instead of `fetch`. */
  readonly module?: true;
}

const JSON_TYPE = { 'content-type': 'application/json' };

export const SHAPES = {
  get: { method: 'GET', headers: {} },
  module: { method: 'GET', headers: {}, module: true },
  cookie: { method: 'GET', headers: {}, credentialed: true },
  'get-custom': { method: 'GET', headers: { 'x-custom': '1' } },
  // bob:secret
  'get-login': { method: 'GET', headers: { authorization: 'Basic Ym9iOnNlY3JldA==' } },
  'put-json': { method: 'PUT', headers: { ...JSON_TYPE, 'x-custom': '1' } },
  'post-json': { method: 'POST', headers: JSON_TYPE },
  'post-json-cookie': { method: 'POST', headers: JSON_TYPE, credentialed: true },
  'put-cookie': { method: 'PUT', headers: {}, credentialed: true },
  'long-accept': { method: 'GET', headers: { accept: `text/plain;q=0.${'1'.repeat(150)}` } },
  delete: { method: 'DELETE', headers: {} },
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof SHAPES;

/** Headers for which the browser asks first: here every one but a plain Accept. */
function askedNames({ headers }: Shape): string[] {
  return Object.keys(headers).toSorted();
}

export function isPreflighted(shape: Shape): boolean {
  return !['GET', 'POST', 'HEAD'].includes(shape.method) || askedNames(shape).length > 0;
}

/** An answer with its body, as it was on the wire: one header line an entry. */
export interface Seen extends Answer {
  readonly body: string;
}

/** Sends one request as it stands; no browser in between that would hide or follow anything. */
export function send(
  url: string,
  method: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Seen> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: paired(answer.rawHeaders),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

function paired(raw: readonly string[]): { name: string; value: string }[] {
  return raw.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, value: raw[index + 1] ?? '' }] : [],
  );
}

/** What the browser asks before the request. */
export function preflightHeaders(shape: Shape, origin: string): Record<string, string> {
  const names = askedNames(shape).join(',');
  return {
    Accept: '*/*',
    Origin: origin,
    'Access-Control-Request-Method': shape.method,
    ...(names === '' ? {} : { 'Access-Control-Request-Headers': names }),
    'Sec-Fetch-Mode': 'cors',
  };
}

/** What the browser sends with the request itself. */
export function actualHeaders(shape: Shape, origin: string): Record<string, string> {
  const cookie = shape.credentialed ? { Cookie: 'sid=1' } : {};
  return { Origin: origin, 'Sec-Fetch-Mode': 'cors', ...shape.headers, ...cookie };
}
