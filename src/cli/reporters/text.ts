import { faultTexts, linesText } from '../../formats/wording.ts';
import type { Locale } from '../../i18n/index.ts';

import { say } from '../texts/index.ts';
import type { Reported } from './reported.ts';

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
  return [
    `${headline}\n${verdict}`,
    ...faultTexts(faults, locale),
    ...(lines === undefined ? [] : [linesText(lines, locale)]),
  ].join('\n\n');
}
