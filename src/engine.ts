/**
 * What judges exchanges, apart from what records them. Where nothing is recorded there is nothing to
 * judge, so the background asks for this half of its code only when there is (`loadEngine`).
 */
export { diagnose, neighboursOf } from './diagnosis/index.ts';
export { covers, seenThrough } from './fixes/preview/index.ts';
export { reportOf } from './formats/index.ts';
