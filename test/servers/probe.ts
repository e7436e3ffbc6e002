import { request } from 'node:http';
import type { Answer } from '../../src/model/index.ts';
import type { Shape } from './shapes.ts';
import { askedNames } from './shapes.ts';

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
