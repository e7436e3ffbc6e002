import type { Fix } from '../fix.ts';
import type { Policy } from '../policy/policy.ts';
import { compile as apache } from './apache/compiler.ts';
import { compile as caddy } from './caddy/compiler.ts';
import type { Compile } from './compile.ts';
import { compile as express } from './express/compiler.ts';
import { compile as haproxy } from './haproxy/compiler.ts';
import { compile as headers } from './headers/compiler.ts';
import type { ServerId } from './list.ts';
import { compile as nginx } from './nginx/compiler.ts';
import { compile as vite } from './vite/compiler.ts';

const COMPILERS: Readonly<Record<ServerId, Compile>> = {
  nginx,
  apache,
  caddy,
  haproxy,
  express,
  vite,
  headers,
};

/** As `compile`, at once: for tests, exports and the command line, which want every server. */
export function compileNow(server: ServerId, policy: Policy): readonly Fix[] {
  return COMPILERS[server](policy);
}
