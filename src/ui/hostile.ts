export type { Glyph } from '../model/hostile.ts';
export { clip, makeVisible, safeValue, safeVars, visibleText } from '../model/hostile.ts';
