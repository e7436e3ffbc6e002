import { goStacks } from './programs/go.ts';
import { spring } from './programs/java.ts';
import { javascriptStacks } from './programs/javascript.ts';
import { plack } from './programs/perl.ts';
import { phpStacks } from './programs/php.ts';
import { platformStacks } from './programs/platforms.ts';
import { pythonStacks } from './programs/python.ts';
import { morePythonStacks } from './programs/python-more.ts';
import { rubyStacks } from './programs/ruby.ts';
import { runtimeStacks } from './programs/runtimes.ts';
import { servletStacks } from './programs/servlets.ts';
import { wordpress } from './programs/wordpress.ts';
import { assets, s3rver } from './servers/buckets.ts';
import { frontStacks } from './servers/front.ts';
import { productStacks } from './servers/products.ts';
import { proxyStacks } from './servers/proxies.ts';
import { swift, swiftS3 } from './servers/swift.ts';
import type { Stack } from './stack.ts';

export const allStacks: readonly Stack[] = [
  ...javascriptStacks,
  ...platformStacks,
  ...runtimeStacks,
  ...pythonStacks,
  ...morePythonStacks,
  ...phpStacks,
  plack,
  wordpress,
  ...rubyStacks,
  ...goStacks,
  ...servletStacks,
  spring,
  ...proxyStacks,
  ...frontStacks,
  s3rver,
  assets,
  swift,
  swiftS3,
  ...productStacks,
];
