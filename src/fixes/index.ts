export type {
  Block,
  BlockContext,
  Command,
  Fix,
  FixPlan,
  FixVariant,
  Note,
  ServerId,
} from './fix.ts';
export { planFixes } from './plan.ts';
export type { PlanOptions } from './policy/options.ts';
export type { NoteId } from './texts/index.ts';
export { noteText } from './texts/index.ts';
