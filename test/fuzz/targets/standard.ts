import * as fc from 'fast-check';
import { expect } from 'vitest';
import {
  allowHeaders,
  allowMethods,
  corsCheck,
  isMethodAllowed,
  isOriginPotentiallyTrustworthy,
  isSafelistedName,
  isToken,
  mimeTypeEssence,
  namesNotAllowed,
  normalizeMethod,
  preflightQuestion,
  redirectLocation,
  unsafeBecause,
} from '../../../src/fetch/index.ts';
import { redactUrl, redactUrls } from '../../../src/formats/index.ts';
import type { HeaderList } from '../../../src/model/index.ts';
import {
  endpointOf,
  getHeader,
  hasHeader,
  originOf,
  sanitizeHeaders,
  valuesOf,
  withoutFragment,
} from '../../../src/model/index.ts';
import { target } from '../target.ts';
import { headerLines, headerName, text, url } from './texts.ts';

const SECRETS = /^(?:cookie2?|set-cookie2?|authorization|proxy-authorization)$/i;

/** What `sanitize` lets in is bounded, holds no secret, and passes it again unchanged. */
function examineSanitizing(lines: HeaderList): void {
  const kept = sanitizeHeaders(lines, ({ value }) => value);
  expect(kept.length).toBeLessThanOrEqual(120);
  expect(kept.every(({ name, value }) => name.length <= 256 && value.length <= 8192)).toBe(true);
  expect(kept.filter(({ name, value }) => SECRETS.test(name) && value !== '')).toEqual([]);
  expect(sanitizeHeaders(kept, (header) => header)).toEqual(kept);
}

function examineList([list, name]: [HeaderList, string]): void {
  const values = valuesOf(list, name);
  expect(hasHeader(list, name)).toBe(values.length > 0);
  expect(getHeader(list, name)).toBe(values.length > 0 ? values.join(', ') : null);
  expect(values.filter((value) => /^[\t\n\r ]|[\t\n\r ]$/.test(value))).toEqual([]);
  const location = redirectLocation({ status: 302, headers: list });
  expect(location).toBe(valuesOf(list, 'location').find((value) => value !== ''));
}

/** The CORS check passes for exactly two values; an unparsable list allows nothing by itself. */
function examineAllow([list, method, credentialed]: [HeaderList, string, boolean]): void {
  const origin = 'https://app.example';
  const allowed = getHeader(list, 'access-control-allow-origin');
  const passes = corsCheck(origin, credentialed, list) === undefined;
  if (passes) expect([origin, ...(credentialed ? [] : ['*'])]).toContain(allowed);
  for (const extracted of [allowMethods(list), allowHeaders(list)]) {
    expect(extracted.items.every(isToken)).toBe(true);
    if (extracted.invalid !== undefined) expect(extracted.items).toEqual([]);
    const names = [method, 'x-a'];
    expect(names).toEqual(expect.arrayContaining(namesNotAllowed(names, credentialed, extracted)));
    const isListed = extracted.items.includes(method) || extracted.items.includes('*');
    if (isMethodAllowed(method, credentialed, extracted) && !isListed) {
      expect(['GET', 'HEAD', 'POST']).toContain(method);
    }
  }
  expect(preflightQuestion(list)?.headerNames.every((name) => name.trim() !== '')).not.toBe(false);
}

function examineRequestHeader([name, value]: [string, string]): void {
  const because = unsafeBecause(name, value);
  if (!isSafelistedName(name)) expect(because).toBe('name');
  const essence = mimeTypeEssence(value);
  expect(essence === '' || /^[^\s/;]+\/[^\s/;]+$/.test(essence)).toBe(true);
  expect(normalizeMethod(normalizeMethod(value))).toBe(normalizeMethod(value));
}

/** An origin is `null` or its own origin; nothing of an address but what is meant to stays. */
function examineUrl(address: string): void {
  const origin = originOf(address);
  if (origin !== 'null') expect(originOf(origin)).toBe(origin);
  expect(typeof isOriginPotentiallyTrustworthy(address)).toBe('boolean');
  expect(withoutFragment(address)).not.toContain('#');
  if (origin !== 'null') {
    const endpoint = endpointOf(address);
    expect(endpoint).not.toMatch(/[?#]/);
    expect(new URL(endpoint)).toMatchObject({ username: '', password: '' });
  }
  expect(redactUrl(`https://ada:hunter2@api.example/${address}`)).not.toContain('hunter2');
  expect(redactUrls(`see https://ada:hunter2@api.example/?t=hunter2 ${address}`)).not.toContain(
    'hunter2',
  );
}

export const STANDARD = [
  target('sanitizing of headers', 80, headerLines, examineSanitizing),
  target('header lists', 90, fc.tuple(headerLines, headerName), examineList),
  target('Allow-* lists', 100, fc.tuple(headerLines, text, fc.boolean()), examineAllow),
  target('request headers', 80, fc.tuple(headerName, text), examineRequestHeader),
  target('origins and URLs', 90, url, examineUrl),
];
