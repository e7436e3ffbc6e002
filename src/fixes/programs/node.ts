import type { Policy } from '../policy/policy.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config } from '../quoting/quoted.ts';
import type { Setting } from './javascript.ts';
import { indented, questionLines, settingLines } from './javascript.ts';
import { VARIES_BY_ORIGIN } from './ways.ts';

/** What stands around the lines that every program on Node's own request and response shares. */
export interface Frame {
  /** Opens the function; `request` and `response` are Node's own, unless `names` says otherwise. */
  readonly open: readonly Quoted[];
  readonly pass: Quoted;
  /** Answers the preflight; not needed where none is taken over. */
  readonly end: Quoted;
  readonly close: Quoted;
}

const RESPONSE: Setting = {
  set: (name, value) => config`response.setHeader('${name}', ${value});`,
  remove: (name) => config`response.removeHeader('${name}');`,
  append: (name, value) => config`response.appendHeader('${name}', ${value});`,
  isSet: (name) => config`response.hasHeader('${name}')`,
};

/**
 * Headers are set at the last moment, when the response's head is written: whatever a framework or a
 * package sets, or hands over with the head, stays for everybody else.
 */
export function nodeLines(policy: Policy, { open, pass, end, close }: Frame): Quoted[] {
  const words = {
    path: config`path`,
    method: config`request.method`,
    header: (name: Quoted) =>
      config`request.headers${/-/.test(name) ? config`['${name}']` : config`.${name}`}`,
    pass,
  };
  return [
    ...open,
    ...indented([
      ...(policy.scope.kind === 'site' ? [] : [config`const [path] = request.url.split('?');`]),
      ...questionLines(policy, words),
      config`const { writeHead } = response;`,
      config`response.writeHead = (status, ...head) => {`,
      ...indented([
        config`if (head.at(-1)?.constructor === Object) {`,
        config`  for (const [name, value] of Object.entries(head.pop())) response.setHeader(name, value);`,
        config`}`,
        config`const vary = String(response.getHeader('Vary') ?? '');`,
        config`if (!/${VARIES_BY_ORIGIN}/i.test(vary)) response.setHeader('Vary', vary === '' ? 'Origin' : vary + ', Origin');`,
        ...settingLines(policy, RESPONSE),
        config`return writeHead.call(response, status, ...head);`,
      ]),
      config`};`,
      ...(policy.preflight === 'take' ? [config`if (isOurs && isPreflight) ${end}`] : []),
      pass,
    ]),
    close,
  ];
}
