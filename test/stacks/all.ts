import { javascriptStacks } from './programs/javascript.ts';
import type { Stack } from './stack.ts';

export const allStacks: readonly Stack[] = [...javascriptStacks];
