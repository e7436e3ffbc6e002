import { parseUrl } from '../../model/index.ts';

/** Which part of two origins differs; the texts word these keys. */
export type Differs = 'scheme' | 'host' | 'www' | 'port' | 'several' | 'spelling' | 'null';

export interface Difference {
  readonly differs: Differs;
  /** The differing part of what the server sent, or all of it. */
  readonly receivedPart: string;
  /** The same part of the page's origin. */
  readonly expectedPart: string;
}

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

/** Compares the server's value with the page's origin, part by part. */
export function difference(received: string, expected: string): Difference {
  const whole = { receivedPart: received, expectedPart: expected };
  if (received === 'null' || expected === 'null') return { differs: 'null', ...whole };
  const parts = [partsOf(received), partsOf(expected)] as const;
  if (parts[0] === undefined || parts[1] === undefined) return { differs: 'several', ...whole };
  const differing = differingParts(parts[0], parts[1]);
  const [only, second] = differing;
  if (only === undefined) return { differs: 'spelling', ...whole };
  return second === undefined ? only : { differs: 'several', ...whole };
}

interface Parts {
  readonly scheme: string;
  readonly host: string;
  readonly port: string;
}

function partsOf(origin: string): Parts | undefined {
  const url = parseUrl(origin);
  if (url === undefined) return undefined;
  const port = url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? '') : url.port;
  return { scheme: url.protocol.slice(0, -1), host: url.hostname, port };
}

/** Two default ports differ only because the schemes do. */
function differingParts(received: Parts, expected: Parts): Difference[] {
  const names = ['scheme', 'host', 'port'] as const;
  return names
    .filter((name) => received[name] !== expected[name])
    .filter((name) => name !== 'port' || !(isDefaultPort(received) && isDefaultPort(expected)))
    .map((name) => ({
      differs: name === 'host' && isWww(received.host, expected.host) ? 'www' : name,
      receivedPart: received[name],
      expectedPart: expected[name],
    }));
}

function isDefaultPort({ scheme, port }: Parts): boolean {
  return port === (DEFAULT_PORTS[`${scheme}:`] ?? '');
}

function isWww(one: string, other: string): boolean {
  return one === `www.${other}` || other === `www.${one}`;
}
