import type { Locale } from '../../i18n/index.ts';
import { safeValue } from '../../model/index.ts';
import type { Fault, Lines } from '../faults.ts';
import { say } from '../texts/index.ts';
import type { Reported } from './reported.ts';

const MARKS = { error: '✖', warning: '▲', remark: '·' } as const;

/** For people at a terminal. No colours: what is printed reads the same in a log. */
export function textOf(reports: readonly Reported[], locale: Locale): string {
  const parts = reports.map((one) => checkText(one, locale));
  if (reports.length < 2) return `${parts.join('')}\n`;
  const faults = reports.flatMap((one) => one.faults).length;
  const counts = [
    say('checks', locale, { n: String(reports.length) }),
    say('faults', locale, { n: String(faults) }),
  ];
  return `${[...parts, counts.join(', ')].join('\n\n')}\n`;
}

function checkText({ headline, verdict, faults, lines }: Reported, locale: Locale): string {
  const seen = faults.filter(({ behind }) => !behind);
  const later = faults.filter(({ behind }) => behind);
  return [
    `${headline}\n${verdict}`,
    ...seen.map((fault) => faultText(fault, locale)),
    ...(later.length > 0 ? [say('behind', locale)] : []),
    ...later.map((fault) => faultText(fault, locale)),
    ...(lines === undefined ? [] : [linesText(lines, locale)]),
  ].join('\n\n');
}

/** One fault: title and id, evidence, what happened, what to do. */
export function faultText(fault: Fault, locale: Locale): string {
  const { id, level, title, happened, todo } = fault;
  return [
    `${MARKS[level]} ${title} (${id})`,
    ...evidence(fault, locale),
    ...happened,
    ...todo.map((one) => `→ ${one}`),
  ].join('\n  ');
}

function evidence({ leg, header, received, expected }: Fault, locale: Locale): string[] {
  if (header === null) return [leg];
  const vars = { leg, header: safeValue(header), received: shown(received, locale) };
  if (expected === null) return [say('evidence-received', locale, vars)];
  return [say('evidence', locale, { ...vars, expected: shown(expected, locale) })];
}

function shown(value: string | null, locale: Locale): string {
  if (value === null) return say('absent', locale);
  return value === '' ? say('empty', locale) : safeValue(value);
}

/** Where each block goes, the block, and how to check. */
export function linesText({ name, blocks, verify }: Lines, locale: Locale): string {
  const pasted = blocks.map(({ place, code }) => `${place}\n\n${indented(code)}`);
  const checks = verify.map(({ purpose, code }) => `${purpose}\n\n${indented(code)}`);
  return [say('fix-for', locale, { server: name }), ...pasted, ...checks].join('\n\n');
}

function indented(code: string): string {
  return code.replace(/^(?=.)/gm, '    ');
}
