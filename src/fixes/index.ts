export type { Layer } from './detect.ts';
export type {
  Anchor,
  Block,
  BlockContext,
  Edit,
  Extend,
  Fix,
  FixPlan,
  FixVariant,
  Insert,
  Plan,
  Replace,
} from './fix.ts';
export { placementOf } from './fix.ts';
export type { Advised } from './fixable.ts';
export { whoActsFirst } from './fixable.ts';
export type { Command, Note } from './note.ts';
export { isAnsweredElsewhere, planAtHand, planFix, planFixes } from './plan.ts';
export type { Existing, ExistingKind } from './policy/existing.ts';
export { EXISTING_KINDS } from './policy/existing.ts';
export type { PlanOptions } from './policy/options.ts';
export type { Policy } from './policy/policy.ts';
export {
  compile,
  compileAtHand,
  isOwnAtHand,
  loadOwnLines,
  ownLinesAtHand,
} from './servers/compile.ts';
export type { ServerId } from './servers/list.ts';
export { serverById, servers } from './servers/list.ts';
export type { FixKind } from './servers/server.ts';
export type { NoteId } from './texts/index.ts';
export { hasProductNotes, noteText } from './texts/index.ts';
