import { codeSpan, fence, words } from '../../formats/markdown/markdown.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Fault } from '../faults.ts';
import { say } from '../texts/index.ts';
import type { Reported } from './reported.ts';

/** For a pull request or a job's summary. Values from the network stand in code spans only. */
export function markdownOf(reports: readonly Reported[], locale: Locale): string {
  return `${reports.map((one) => section(one, locale)).join('\n\n')}\n`;
}

function section({ headline, verdict, faults, lines }: Reported, locale: Locale): string {
  return [
    `### ${words(headline)}`,
    words(verdict),
    faults.map(item).join('\n'),
    ...(lines === undefined
      ? []
      : [
          `#### ${words(say('fix-for', locale, { server: lines.name }))}`,
          ...lines.blocks.flatMap(({ place, code }) => [words(place), fence(code, lines.server)]),
          ...lines.verify.flatMap(({ purpose, code }) => [words(purpose), fence(code, 'sh')]),
        ]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function item({ id, title, leg, header, received, todo }: Fault): string {
  const evidence = header === null ? '' : ` · ${codeSpan(`${header}: ${received ?? ''}`)}`;
  const first = `- **${words(title)}** (${codeSpan(id)}, ${words(leg)})${evidence}`;
  return [first, ...todo.map((one) => `  - ${words(one)}`)].join('\n');
}
