import { javascriptStacks } from './programs/javascript.ts';
import { otherStacks } from './programs/others.ts';
import { platformStacks } from './programs/platforms.ts';
import { pythonStacks } from './programs/python.ts';
import type { Stack } from './stack.ts';

export const allStacks: readonly Stack[] = [
  ...javascriptStacks,
  ...platformStacks,
  ...pythonStacks,
  ...otherStacks,
];
