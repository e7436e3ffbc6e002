import { isOkStatus, redirectLocation } from '../../fetch/index.ts';
import type { Answer, HeaderList } from '../../model/index.ts';
import { getHeader, hasHeader, tokensOf } from '../../model/index.ts';
import type { LegFacts } from '../reason.ts';
import { passesOrigin } from './allow-origin.ts';

/** Statuses of a server that has nothing to answer OPTIONS with at this address. */
export const NO_OPTIONS: ReadonlySet<number> = new Set([404, 405, 501]);

/** Statuses of a server, or of a proxy (407), that wants to know first who asks. */
export const NEEDS_LOGIN: ReadonlySet<number> = new Set([401, 403, 407]);

/** Is this a preflight's answer whose status alone says no? A redirect is refused as a redirect. */
export function isRefusedStatus(answer: Answer | undefined): answer is Answer {
  if (answer === undefined || isOkStatus(answer.status)) return false;
  return redirectLocation(answer) === undefined;
}

/**
 * Did code for CORS see the request and not accept it? No `Access-Control-Allow-Origin`, but
 * `Vary: Origin` or another CORS header; or another preflight of this URL passed.
 */
export function isRefusedByCorsCode({ allowOrigin, headers, neighbours }: LegFacts): boolean {
  if (allowOrigin !== null) return false;
  return neighbours.endpointPreflightPassed === true || hasTraceOfCors(headers);
}

/**
 * Is this status the CORS code's own refusal? Libraries refuse with 403 or 400, or leave to the routes what
 * is not on their lists, and those have nothing for OPTIONS (docs/servers/refusals.md).
 */
export function isCorsRefusal(facts: LegFacts): boolean {
  const { answer, headers } = facts;
  if (answer === undefined || hasHeader(headers, 'WWW-Authenticate')) return false;
  const { status } = answer;
  const isRefusal =
    status === 403
      ? isRefusedByCorsCode(facts) || !isOfPlatform(headers)
      : status === 400
        ? hasTraceOfCors(headers)
        : NO_OPTIONS.has(status) && isRefusedByCorsCode(facts);
  return isRefusal && refusedPart(facts).lacking.length > 0;
}

/**
 * What the CORS code refuses: one part of what the preflight asks, or '' where it may be any of `lacking`, which
 * is empty where the response grants it all.
 */
export interface RefusedPart {
  readonly refused: 'origin' | 'method' | 'header' | '';
  /** What the lists must hold and are not known to hold: the origin, the method, the request headers. */
  readonly lacking: readonly string[];
}

/** By the refusal's own headers, and by what this server allowed the same page elsewhere. */
export function refusedPart(facts: LegFacts): RefusedPart {
  const { answer, origin, question, neighbours, allowedMethods, allowedHeaders } = facts;
  const { method = '', headerNames = [] } = question ?? {};
  const asked = [method, ...headerNames];
  if (neighbours.serverAllows === undefined && !passesOrigin(facts)) {
    return answer?.status !== 403 && hasTraceOfCors(facts.headers)
      ? { refused: 'origin', lacking: [origin] }
      : { refused: '', lacking: [origin, ...asked] };
  }
  const names = allowedHeaders.items.map((name) => name.toLowerCase());
  const known = [...allowedMethods.items, ...names, ...(neighbours.serverAllows ?? [])];
  const lacking = asked.filter((one) => !known.includes(one));
  const isMethod = lacking[0] === method;
  if (lacking.length === 0) {
    // Granted here and now: it is no list that refuses.
    return { refused: '', lacking: passesOrigin(facts) ? [] : [origin, ...asked] };
  }
  if (isMethod && lacking.length > 1) return { refused: '', lacking };
  return { refused: isMethod ? 'method' : 'header', lacking };
}

/** `Vary: Origin` or some `Access-Control-*` header. */
export function hasTraceOfCors(headers: HeaderList): boolean {
  return (
    tokensOf(getHeader(headers, 'Vary')).includes('origin') ||
    headers.some(({ name }) => name.toLowerCase().startsWith('access-control-'))
  );
}

/** Firewalls, gateways and load balancers that refuse by themselves, by what they send. */
function isOfPlatform(headers: HeaderList): boolean {
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
  if (hasHeader(headers, 'x-amzn-ErrorType')) return true;
  const server = getHeader(headers, 'Server') ?? '';
  return /^(?:cloudflare|cloudfront|awselb|akamai|google frontend|imperva|sucuri|bigip)/i.test(
    server,
  );
}

/** An API gateway that matches its routes by method and runs its CORS plugin on what matched. */
export function isOfGateway(headers: HeaderList): boolean {
  return /^(?:kong|apisix|krakend)\b/i.test(getHeader(headers, 'Server') ?? '');
}

/** @see https://github.com/minio/console: the header that it sets on every response */
export function isMinioConsole(headers: HeaderList): boolean {
  return /^MinIO Console\b/.test(getHeader(headers, 'Server') ?? '');
}
