export { covers } from './covers.ts';
export type { PreviewNote } from './note.ts';
export type { PreviewPlan } from './plan.ts';
export { planPreview } from './plan.ts';
export type { EndedPreview, Preview, PreviewEnd, PreviewSpec, PreviewsState } from './preview.ts';
export type { PreviewRule } from './rules.ts';
export { RULES_A_PREVIEW, rulesOf } from './rules.ts';
export type { Seen } from './seen.ts';
export { seenThrough } from './seen.ts';
