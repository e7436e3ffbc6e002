import { isToken } from '../../fetch/index.ts';
import type { Exchange } from '../../model/index.ts';
import { endpointFilter, endpointTextOf } from './endpoint.ts';
import type { PreviewSpec } from './preview.ts';
import { LONGEST_MEMORY } from './remembered.ts';
import { typesOf } from './types.ts';

/**
 * May these headers be put into the answers of this exchange? A page plans a preview and the
 * background installs it; it takes the plan from a message, so it may be any JSON. What passes
 * reaches no other address, page or type than the recorded exchange, and says nothing but CORS.
 */
export function fits(spec: PreviewSpec, exchange: Exchange): boolean {
  const { endpoint, origin, types, preflight, actual, credentialed, remembered } = spec;
  return (
    exchange.hops.some(({ url }) => endpointTextOf(url) === endpoint) &&
    endpointFilter(endpoint) !== undefined &&
    exchange.origin === origin &&
    origin !== 'null' &&
    areSame(types, typesOf(exchange.type)) &&
    [preflight, actual].every((headers) => areFor(origin, headers)) &&
    typeof credentialed === 'boolean' &&
    Number.isFinite(remembered) &&
    remembered >= 0 &&
    remembered <= LONGEST_MEMORY
  );
}

function areSame(some: unknown, others: readonly string[]): boolean {
  const isList = Array.isArray(some) && some.length === others.length;
  return isList && others.every((one, at) => one === some[at]);
}

function areFor(origin: string, headers: unknown): boolean {
  return Array.isArray(headers) && headers.every((header) => isFor(origin, header ?? {}));
}

function isFor(origin: string, { name, value }: Readonly<Record<string, unknown>>): boolean {
  if (typeof name !== 'string' || typeof value !== 'string') return false;
  if (name === 'Access-Control-Allow-Origin') return value === '*' || value === origin;
  if (name === 'Access-Control-Allow-Credentials') return value === 'true';
  const isList = /^Access-Control-(?:Allow-(?:Methods|Headers)|Expose-Headers)$/.test(name);
  return isList && value.split(', ').every(isToken);
}
