export { admitHeaders } from './door.ts';
export type { Answer, Browser, End, Exchange, Hop, Leg, LegKind } from './exchange.ts';
export { firstHop, lastHop, legsOf } from './exchange.ts';
export type { Header, HeaderList } from './headers.ts';
export { getHeader, hasHeader, valuesOf } from './headers.ts';
export type { Glyph } from './hostile.ts';
export { clip, makeVisible, safeValue, safeVars, visibleText } from './hostile.ts';
export { admitHeader } from './redaction.ts';
export { endpointOf, isUrl, originOf, parseUrl, withoutFragment, withUserinfo } from './url.ts';
