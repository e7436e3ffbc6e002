import type { Policy } from '../policy/policy.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config } from '../quoting/quoted.ts';
import { array } from './javascript.ts';

/** What the CORS packages of JavaScript call the same things. */
export interface OptionNames {
  readonly methods: Quoted;
  readonly headers: Quoted;
  readonly exposed: Quoted;
}

/** `cors`, `@fastify/cors`. */
export const CORS_NAMES: OptionNames = {
  methods: config`methods`,
  headers: config`allowedHeaders`,
  exposed: config`exposedHeaders`,
};

/** The options of a package, one a line: this request's methods and headers, nothing more. */
export function corsOptions(policy: Policy, names: OptionNames, origin?: Quoted): Quoted[] {
  const { origins, methods, requestHeaders, exposedHeaders, credentials } = policy;
  const list = origins === 'any' ? config`'*'` : array(origins);
  return [
    config`origin: ${origin ?? list},`,
    config`${names.methods}: ${array(methods)},`,
    ...(requestHeaders.length > 0 ? [config`${names.headers}: ${array(requestHeaders)},`] : []),
    ...(exposedHeaders.length > 0 ? [config`${names.exposed}: ${array(exposedHeaders)},`] : []),
    ...(credentials ? [config`credentials: true,`] : []),
  ];
}
