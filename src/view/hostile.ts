export type { Glyph } from '../exchange/hostile.ts';
export { clip, makeVisible, safeValue, safeVars, visibleText } from '../exchange/hostile.ts';
