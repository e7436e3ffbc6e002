export { PreviewClerk } from './clerk.ts';
export { observeEnds } from './ends.ts';
export { Holders } from './holders.ts';
export { previewMemory } from './memory.ts';
export { Previews } from './previews.ts';
export { ruleBook } from './rule-book.ts';
export { keepVigil } from './vigil.ts';
