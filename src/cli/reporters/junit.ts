import { faultText } from '../../formats/wording.ts';
import type { Locale } from '../../i18n/index.ts';
import { isFailing } from '../faults.ts';
import type { Reported } from './reported.ts';

/** JUnit's XML as continuous integration reads it: one test case a check. */
export function junitOf(reports: readonly Reported[], locale: Locale): string {
  const failures = reports.filter(({ result }) => result === 'faults').length;
  const errors = reports.filter(({ result }) => result === 'no-response').length;
  const counts = `tests="${reports.length}" failures="${failures}" errors="${errors}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="raison" ${counts}>`,
    `  <testsuite name="raison check" ${counts}>`,
    ...reports.map((one) => caseOf(one, locale)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function caseOf({ headline, verdict, faults, result }: Reported, locale: Locale): string {
  const name = `    <testcase classname="raison" name="${escaped(headline)}"`;
  if (result === 'passed') return `${name}/>`;
  const tag = result === 'faults' ? 'failure' : 'error';
  const failing = faults.filter(isFailing);
  const message = escaped(failing[0]?.title ?? verdict);
  const type = escaped(failing[0]?.id ?? 'no-response');
  const text = escaped([verdict, ...failing.map((fault) => faultText(fault, locale))].join('\n'));
  const open = `      <${tag} message="${message}" type="${type}">`;
  return `${name}>\n${open}${text}</${tag}>\n    </testcase>`;
}

/** Control characters are no XML at all, not even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
