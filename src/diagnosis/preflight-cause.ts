import {
  isCorsSafelistedMethod,
  isSafelistedName,
  normalizeMethod,
  preflightQuestion,
  unsafeBecause,
} from '../fetch/index.ts';
import type { Hop } from '../model/index.ts';
import { getHeader } from '../model/index.ts';

/** Why the browser asked first. */
export type PreflightCause =
  /** The method is none of GET, HEAD, POST. */
  | { readonly kind: 'method'; readonly name: string }
  /** A method such as `patch` that browsers do not write in capitals. */
  | { readonly kind: 'method-case'; readonly name: string }
  /** A header that only this application knows. */
  | { readonly kind: 'header'; readonly name: string }
  /** `Content-Type` other than the three that forms can send, JSON above all. */
  | { readonly kind: 'content-type'; readonly name: string }
  /** A header that is normally free, with a value that is too long or holds odd characters. */
  | { readonly kind: 'unsafe-value'; readonly name: string }
  /** Neither: the page listens to upload progress or sends a stream. */
  | { readonly kind: 'upload'; readonly name: '' };

/**
 * Which method or headers made this hop need a preflight; empty when it had none.
 *
 * @see https://fetch.spec.whatwg.org/#http-fetch step 4.2
 */
export function preflightCauses(hop: Hop): PreflightCause[] {
  const question = preflightQuestion(hop.preflight?.sent);
  if (question === undefined) return [];
  const causes = [...methodCauses(question.method), ...question.headerNames.map(headerCause)];
  return causes.length > 0 ? causes : [{ kind: 'upload', name: '' }];
}

function methodCauses(method: string): PreflightCause[] {
  if (isCorsSafelistedMethod(method)) return [];
  const kind = method === method.toUpperCase() || normalizeMethod(method) !== method;
  return [{ kind: kind ? 'method' : 'method-case', name: method }];
}

function headerCause(name: string): PreflightCause {
  if (name === 'content-type') return { kind: 'content-type', name };
  return { kind: isSafelistedName(name) ? 'unsafe-value' : 'header', name };
}

/**
 * The preflight that a hop was spared although it needs one: its answer came from the cache. Judged
 * by the method and `Content-Type`, which only pages set; browsers add headers of their own.
 */
export function mayHaveSkippedPreflight(hop: Hop): boolean {
  if (hop.preflight !== undefined || hop.actual.sent === undefined) return false;
  const type = getHeader(hop.actual.sent, 'Content-Type') ?? '';
  const isFormType = type === '' || unsafeBecause('Content-Type', type) === undefined;
  return !isCorsSafelistedMethod(hop.actual.method) || !isFormType;
}
