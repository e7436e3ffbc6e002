import { rowText } from '../../formats/wording.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Reported } from './reported.ts';

const COMMANDS = { error: 'error', warning: 'warning', remark: 'notice' } as const;

/** Annotations of a GitHub workflow, one line a fault. */
export function githubOf(reports: readonly Reported[], locale: Locale): string {
  const lines = reports.flatMap(({ headline, verdict, faults, result }) => {
    if (result === 'no-response') return [line('error', headline, verdict)];
    return faults.map((fault) =>
      line(
        COMMANDS[fault.level],
        `${fault.title} (${fault.id})`,
        [headline, rowText(fault, locale), ...fault.todo].join('\n'),
      ),
    );
  });
  return lines.map((one) => `${one}\n`).join('');
}

function line(command: string, title: string, message: string): string {
  return `::${command} title=${property(title)}::${data(message)}`;
}

/** @see https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
