export type { PreviewNote, PreviewPlan } from './plan.ts';
export { planPreview } from './plan.ts';
export type { EndedPreview, Preview, PreviewEnd, PreviewSpec, PreviewsState } from './preview.ts';
export { covers, fits } from './preview.ts';
export type { PreviewRule } from './rules.ts';
export { RULES_A_PREVIEW, rulesOf } from './rules.ts';
export type { Seen } from './seen.ts';
export { seenThrough } from './seen.ts';
