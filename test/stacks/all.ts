import { javascriptStacks } from './programs/javascript.ts';
import { laravel } from './programs/laravel.ts';
import { otherStacks } from './programs/others.ts';
import { platformStacks } from './programs/platforms.ts';
import { pythonStacks } from './programs/python.ts';
import { runtimeStacks } from './programs/runtimes.ts';
import type { Stack } from './stack.ts';

export const allStacks: readonly Stack[] = [
  ...javascriptStacks,
  ...platformStacks,
  ...runtimeStacks,
  ...pythonStacks,
  ...otherStacks,
  laravel,
];
