export type { Answer, Browser, End, Exchange, Hop, Leg, LegKind } from './exchange.ts';
export { firstHop, GIVEN_UP, lastHop, legsOf, MOST_HOPS } from './exchange.ts';
export type { Header, HeaderList } from './headers.ts';
export { getHeader, hasHeader, tokensOf, valuesOf } from './headers.ts';
export type { Glyph } from './hostile.ts';
export { clip, makeVisible, safeValue, safeVars, visibleText } from './hostile.ts';
export type { Expected, Kind, Problem } from './json-path.ts';
export { attempt, JsonPath, kindOf } from './json-path.ts';
export { sanitizeHeader, sanitizeHeaders, sharedText } from './sanitize.ts';
export {
  endpointOf,
  endpointTextOf,
  hostnameOf,
  isLoopback,
  isOrigin,
  isSameSite,
  isUrl,
  originOf,
  parseUrl,
  schemeOf,
  withoutFragment,
  withUserinfo,
} from './url.ts';
