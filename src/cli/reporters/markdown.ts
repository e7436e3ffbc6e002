import { codeSpan, words as escaped, fence } from '../../formats/markdown/markdown.ts';
import type { Fault } from '../../formats/wording.ts';
import { say as phrase, valueText } from '../../formats/wording.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Reported } from './reported.ts';

/** For a pull request or a job's summary. Values from the network stand in code spans only. */
export function markdownOf(reports: readonly Reported[], locale: Locale): string {
  return `${reports.map((one) => section(one, locale)).join('\n\n')}\n`;
}

/** GitHub makes links of addresses in plain words, too, and some are a server's. */
function words(text: string): string {
  return escaped(text)
    .replaceAll('://', '\\://')
    .replaceAll(/\bwww\./gi, 'www\\.');
}

function section({ headline, verdict, faults, lines }: Reported, locale: Locale): string {
  return [
    `### ${words(headline)}`,
    words(verdict),
    faults.map((fault) => item(fault, locale)).join('\n'),
    ...(lines === undefined
      ? []
      : [
          `#### ${words(phrase('fix-for', locale, { server: lines.name }))}`,
          ...lines.blocks.flatMap(({ place, code }) => [words(place), fence(code, lines.server)]),
          ...(lines.placement.length === 0
            ? []
            : [lines.placement.map((one) => `- ${words(one)}`).join('\n')]),
          ...[...lines.apply, ...lines.verify].flatMap(({ purpose, code }) => [
            words(purpose),
            fence(code, 'sh'),
          ]),
        ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function item(fault: Fault, locale: Locale): string {
  const { id, title, leg, todo } = fault;
  const first = `- **${words(title)}** (${codeSpan(id)}, ${words(leg)})${evidence(fault, locale)}`;
  return [first, ...todo.map((one) => `  - ${words(one)}`)].join('\n');
}

/** The header, what it was, and behind an arrow what would pass. */
function evidence({ header, received, expected }: Fault, locale: Locale): string {
  if (header === null) return '';
  const value = (one: string | null) =>
    one === null || one === '' ? words(valueText(one, locale)) : codeSpan(one);
  const wanted = expected === null ? '' : ` → ${value(expected)}`;
  return ` · ${codeSpan(header)}: ${value(received)}${wanted}`;
}
