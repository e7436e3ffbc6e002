/**
 * What judges exchanges, apart from what records them. Most wakings of the background end without
 * anything to judge, so it asks for this half of its code only when there is (`loadEngine`).
 */
export { diagnose, neighbourhoodsOf } from './diagnosis/index.ts';
export { covers, seenThrough } from './fixes/preview/index.ts';
export { reportOf } from './share/index.ts';
