import { s3rver } from './programs/buckets.ts';
import { goStacks } from './programs/go.ts';
import { spring } from './programs/java.ts';
import { javascriptStacks } from './programs/javascript.ts';
import { phpStacks } from './programs/php.ts';
import { platformStacks } from './programs/platforms.ts';
import { proxyStacks } from './programs/proxies.ts';
import { pythonStacks } from './programs/python.ts';
import { morePythonStacks } from './programs/python-more.ts';
import { rubyStacks } from './programs/ruby.ts';
import { runtimeStacks } from './programs/runtimes.ts';
import { servletStacks } from './programs/servlets.ts';
import type { Stack } from './stack.ts';

export const allStacks: readonly Stack[] = [
  ...javascriptStacks,
  ...platformStacks,
  ...runtimeStacks,
  ...pythonStacks,
  ...morePythonStacks,
  ...phpStacks,
  ...rubyStacks,
  ...goStacks,
  ...servletStacks,
  spring,
  ...proxyStacks,
  s3rver,
];
