import type { Entry } from '../diagnosis/index.ts';
import { getHeader } from '../model/index.ts';
import { adviceFor, isMendable } from './advice.ts';
import { detectedServer } from './detect.ts';
import type { Fix, FixPlan, Note, ServerId } from './fix.ts';
import { note } from './note.ts';
import type { PlanOptions } from './policy/options.ts';
import type { Policy } from './policy/policy.ts';
import { policyOf } from './policy/policy.ts';
import type { Subject } from './policy/subject.ts';
import { answersOf, subjectOf } from './policy/subject.ts';
import { verifyCommands } from './quoting/curl.ts';
import { apacheFixes } from './servers/apache/compiler.ts';
import { caddyFixes } from './servers/caddy/compiler.ts';
import { expressFixes } from './servers/express/compiler.ts';
import { haproxyFixes } from './servers/haproxy/compiler.ts';
import { headerFixes } from './servers/headers/compiler.ts';
import { nginxFixes } from './servers/nginx/compiler.ts';
import { viteFixes } from './servers/vite/compiler.ts';

const COMPILERS: Readonly<Record<ServerId, (policy: Policy, url: string) => Fix[]>> = {
  nginx: nginxFixes,
  apache: apacheFixes,
  caddy: caddyFixes,
  haproxy: haproxyFixes,
  express: expressFixes,
  vite: viteFixes,
  headers: headerFixes,
};
const USUAL_ORDER: readonly ServerId[] = [
  'nginx',
  'apache',
  'caddy',
  'haproxy',
  'express',
  'vite',
  'headers',
];

/**
 * What makes these requests to one endpoint pass: configurations when a header of the server can
 * mend them, advice when not. Several entries get one text that serves them all; those that no
 * header mends only add their advice.
 */
export function planFixes(
  entries: readonly [Entry, ...Entry[]],
  options: PlanOptions = {},
): FixPlan {
  const subjects = entries.map(subjectOf);
  const advice = distinct(subjects.flatMap(adviceFor));
  const [first, ...others] = subjects.filter((subject) => isWanted(subject, options));
  if (first === undefined) return { fixes: [], advice, refused: [], verify: [] };
  return { ...compiled([first, ...others], options), advice };
}

/** A request that passed is only worth a text when the reader wants to read more of its answer. */
function isWanted(subject: Subject, { exposedHeaders = [] }: PlanOptions): boolean {
  if (isMendable(subject)) return true;
  const passed = subject.entry.diagnosis.outcome === 'allowed' && subject.origin !== 'null';
  return passed && exposedHeaders.length > 0;
}

function compiled(
  subjects: readonly [Subject, ...Subject[]],
  options: PlanOptions,
): Omit<FixPlan, 'advice'> {
  const { policy, refused } = policyOf(subjects, options);
  const known = detectedServer(subjects[0]);
  const order = [...new Set([...(known === undefined ? [] : [known]), ...USUAL_ORDER])];
  const warnings = [...replaced(subjects), ...unsure(subjects, options)];
  const { url } = subjects[0].hop;
  const fixes = order
    .flatMap((server) => COMPILERS[server](policy, url))
    .map((fix) => (fix.server === 'vite' ? fix : warned(fix, warnings)));
  return { fixes, refused, verify: verifyCommands(policy, url) };
}

function warned(fix: Fix, warnings: readonly Note[]): Fix {
  return { ...fix, warnings: [...fix.warnings, ...warnings] };
}

/** A value that is there today may serve other sites. */
function replaced(subjects: readonly Subject[]): Note[] {
  const values = subjects.flatMap((subject) =>
    answersOf(subject).flatMap(({ headers }) => {
      const value = getHeader(headers, 'Access-Control-Allow-Origin');
      return value === null || value === '' || value === subject.origin ? [] : [value];
    }),
  );
  return [...new Set(values)].map((value) => note('replaces-origin', { value }));
}

function unsure(subjects: readonly Subject[], { credentials }: PlanOptions): Note[] {
  const modes = subjects.map(({ entry }) => entry.diagnosis.credentials.mode);
  const open = credentials === undefined && !modes.includes('include') && modes.includes('unknown');
  return open ? [note('credentials-unknown')] : [];
}

function distinct(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map((one) => [JSON.stringify(one), one])).values()];
}
