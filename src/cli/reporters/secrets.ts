import type { Target } from '../check/target.ts';

/** What names a header or a parameter of a query whose value may be a secret. */
const SECRET = /auth|cookie|credential|csrf|xsrf|jwt|key|passw|secret|session|signature|token/i;

/** Shorter ones would be found in words. */
const SHORTEST = 6;
const SCHEMES = /^(?:bearer|digest|negotiate)$/i;

/** Secrets that the user gave, longest first, whole and in parts: `Bearer KEY`, `sid=KEY; other=KEY`. */
function secretsOf({ headers, url }: Target): string[] {
  const query = [...new URL(url).searchParams].map(([name, value]) => ({ name, value }));
  const values = [...headers, ...query].flatMap(({ name, value }) =>
    SECRET.test(name) ? [value, ...value.split(/[\s;,]+/), ...value.split(/[\s;,=]+/)] : [],
  );
  const secrets = values.filter((one) => one.length >= SHORTEST && !SCHEMES.test(one));
  return [...new Set(secrets)].toSorted((one, other) => other.length - one.length);
}

/**
 * The same data without the secrets that the user gave. What is sent is never recorded, but a server
 * may send it back, in a header that is printed.
 */
export function withoutSecrets<T>(data: T, target: Target): T {
  const secrets = secretsOf(target);
  return secrets.length === 0 ? data : (without(data, secrets) as T);
}

function without(data: unknown, secrets: readonly string[]): unknown {
  if (typeof data === 'string') {
    return secrets.reduce((text, secret) => text.replaceAll(secret, '…'), data);
  }
  if (Array.isArray(data)) return data.map((one) => without(one, secrets));
  if (typeof data !== 'object' || data === null) return data;
  const fields = Object.entries(data).map(([name, value]) => [name, without(value, secrets)]);
  return Object.fromEntries(fields);
}
