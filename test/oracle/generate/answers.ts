import type { AnswerSpec, Line } from '../cases/case.ts';
import type { Random } from '../cases/random.ts';
import { OK_STATUSES } from './values.ts';

/** An answer that any browser must accept: right, but not always written the usual way. */
export function goodActual(random: Random, credentialed: boolean): AnswerSpec {
  const lines = [...access(random, credentialed), ...extras(random)];
  return {
    status: random.chance(0.85) ? 200 : random.pick(OK_STATUSES),
    lines: shuffled(random, lines),
  };
}

/** A preflight's answer that allows all that is asked. */
export function goodPreflight(random: Random, credentialed: boolean): AnswerSpec {
  const lines = [
    ...access(random, credentialed),
    allowed(random, 'Access-Control-Allow-Methods', METHODS, credentialed),
    allowed(random, 'Access-Control-Allow-Headers', NAMES, credentialed),
    ...(random.chance(0.3) ? [[cased(random, 'Access-Control-Max-Age'), '600'] as const] : []),
  ];
  return { status: random.pick([200, 204, 204, ...OK_STATUSES]), lines: shuffled(random, lines) };
}

const METHODS = ['{method}', '{method}, GET', 'GET,{method},POST', ',{method},,'] as const;
const NAMES = ['{names}', 'x-z,{names}', '{names}, Accept', '{names},,'] as const;

function access(random: Random, credentialed: boolean): Line[] {
  const wildcard = !credentialed && random.chance(0.35);
  const origin = padded(random, wildcard ? '*' : '{origin}');
  const lines: Line[] = [[cased(random, 'Access-Control-Allow-Origin'), origin]];
  if (!credentialed && random.chance(0.5)) return lines;
  return [...lines, [cased(random, 'Access-Control-Allow-Credentials'), padded(random, 'true')]];
}

function allowed(
  random: Random,
  name: string,
  values: readonly string[],
  credentialed: boolean,
): Line {
  const wildcard = !credentialed && random.chance(0.3);
  return [cased(random, name), padded(random, wildcard ? '*' : random.pick(values))];
}

/** Header names are compared without regard to case; blanks around values do not count. */
function cased(random: Random, name: string): string {
  const kind = random.weigh({ usual: 70, lower: 20, upper: 10 });
  if (kind === 'usual') return name;
  return kind === 'lower' ? name.toLowerCase() : name.toUpperCase();
}

function padded(random: Random, value: string): string {
  return random.chance(0.85) ? value : random.pick([`  ${value}`, `${value}  `, `\t${value} \t`]);
}

const EXTRAS: readonly Line[] = [
  ['Vary', 'Origin'],
  ['Access-Control-Expose-Headers', 'X-Total'],
  ['Access-Control-Expose-Headers', '*'],
  ['Timing-Allow-Origin', '*'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Set-Cookie', 'id=1'],
  ['X-Powered-By', 'PHP/8.3'],
  ['Server', 'nginx'],
  ['Access-Control-Allow-Methods', 'GET'],
];

function extras(random: Random): Line[] {
  return EXTRAS.filter(() => random.chance(0.12));
}

function shuffled(random: Random, lines: readonly Line[]): Line[] {
  const left = [...lines];
  return lines.flatMap(() => left.splice(random.integer(left.length), 1));
}
