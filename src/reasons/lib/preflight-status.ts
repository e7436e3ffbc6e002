import { isOkStatus, redirectLocation } from '../../fetch/index.ts';
import type { Answer, HeaderList } from '../../model/index.ts';
import { getHeader, hasHeader } from '../../model/index.ts';
import type { LegFacts } from '../reason.ts';

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

/** `Vary: Origin` or some `Access-Control-*` header. */
export function hasTraceOfCors(headers: HeaderList): boolean {
  const vary = (getHeader(headers, 'Vary') ?? '').toLowerCase().split(',');
  return (
    vary.some((name) => name.trim() === 'origin') ||
    headers.some(({ name }) => name.toLowerCase().startsWith('access-control-'))
  );
}

/** Firewalls, gateways and load balancers that refuse by themselves, by what they send. */
export function isOfPlatform(headers: HeaderList): boolean {
  // https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html
  if (hasHeader(headers, 'x-amzn-ErrorType')) return true;
  const server = getHeader(headers, 'Server') ?? '';
  return /^(?:cloudflare|cloudfront|awselb|akamai|google frontend|imperva|sucuri|bigip)/i.test(
    server,
  );
}
