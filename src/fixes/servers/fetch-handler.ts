import type { Policy } from '../policy/policy.ts';
import type { Setting, Words } from '../programs/javascript.ts';
import { indented, questionLines, settingLines } from '../programs/javascript.ts';
import { VARIES_BY_ORIGIN } from '../programs/ways.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config } from '../quoting/quoted.ts';

const WORDS: Words = {
  path: config`pathname`,
  method: config`request.method`,
  header: (name) => config`request.headers.get('${name}') ?? undefined`,
  pass: config`return handle(request, ...others);`,
};

const RESPONSE: Setting = {
  set: (name, value) => config`headers.set('${name}', ${value});`,
  remove: (name) => config`headers.delete('${name}');`,
  append: (name, value) => config`headers.append('${name}', ${value});`,
  isSet: (name) => config`headers.has('${name}')`,
};

export function handlerName({ mark }: Policy): Quoted {
  return config`cors_${mark}`;
}

/**
 * A function around a handler that gets a `Request` and returns a `Response`, as Workers, Deno and
 * several platforms have it. A function declaration, so that it may stand at the end of the file.
 * An error that the handler throws gets the response that the platform would give, without a type.
 */
export function fetchHandlerLines(policy: Policy): Quoted[] {
  const taken = policy.preflight === 'take';
  const handled = config`await handle(request, ...others)`;
  return [
    config`function ${handlerName(policy)}(handle) {`,
    config`  return async (request, ...others) => {`,
    ...indented(
      indented([
        config`if (request.headers.has('upgrade')) ${WORDS.pass}`,
        ...(policy.scope.kind === 'site'
          ? []
          : [config`const { pathname } = new URL(request.url);`]),
        ...questionLines(policy, WORDS),
        config`let response;`,
        config`try {`,
        taken
          ? config`  response = isOurs && isPreflight ? new Response(null, { status: 204 }) : ${handled};`
          : config`  response = ${handled};`,
        config`} catch (error) {`,
        config`  if (!isOurs) throw error;`,
        config`  console.error(error);`,
        config`  const body = new TextEncoder().encode('Internal Server Error');`,
        config`  response = new Response(body, { status: 500 });`,
        config`}`,
        config`const headers = new Headers(response.headers);`,
        config`if (!/${VARIES_BY_ORIGIN}/i.test(headers.get('Vary') ?? '')) headers.append('Vary', 'Origin');`,
        ...settingLines(policy, RESPONSE),
        config`const { status, statusText } = response;`,
        config`return new Response(response.body, { status, statusText, headers });`,
      ]),
    ),
    config`  };`,
    config`}`,
  ];
}
