import type { Entry } from '../diagnosis/index.ts';
import { openedText, openFile } from '../formats/open.ts';
import { redactEntry, redactUrl } from '../formats/redact.ts';
import { reportOf } from '../formats/report/report.ts';
import { faultOf, faultText, say as phrase } from '../formats/wording.ts';
import type { Locale } from '../i18n/index.ts';
import { firstHop, visibleText } from '../model/index.ts';
import type { Options, Run } from './options.ts';
import { say } from './texts/index.ts';

interface File {
  readonly name: string;
  readonly text: string;
}

/** What went wrong in the exchanges of these HAR files and reports. */
export function harText(files: readonly File[], { locale, format }: Options): Run {
  const opened = files.map(({ name, text }) => ({ name, file: openFile(text) }));
  const entries = opened.flatMap(({ file }) => (file.kind === 'refused' ? [] : file.entries));
  const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');
  const code = blocked.length > 0 ? 1 : opened.some(isRefused) ? 2 : 0;
  const error = opened
    .flatMap(({ name, file }) =>
      openedText(file, locale).map((line) => `${visibleText(name)}: ${line}\n`),
    )
    .join('');
  if (format === 'json') {
    const report = reportOf(-1, entries, 0);
    return { code, output: `${JSON.stringify(report, null, 2)}\n`, error };
  }
  const shown = entries.filter(isWorthSaying).map((entry) => entryText(redactEntry(entry), locale));
  return { code, output: shown.map((text) => `${text}\n\n`).join(''), error };
}

function isRefused({ file }: { readonly file: ReturnType<typeof openFile> }): boolean {
  return file.kind === 'refused';
}

function isWorthSaying({ diagnosis }: Entry): boolean {
  return (
    diagnosis.outcome === 'blocked' ||
    (diagnosis.outcome !== 'allowed' && diagnosis.findings.length > 0)
  );
}

function entryText({ exchange, diagnosis }: Entry, locale: Locale): string {
  const { url, actual } = firstHop(exchange);
  const vars = { method: actual.method, url: redactUrl(url), origin: exchange.origin };
  const faults = diagnosis.findings.map((finding) => faultOf(finding, false, locale));
  const texts = faults.map((one) => faultText(one, locale));
  if (texts.length === 0) texts.push(phrase('no-cause-why', locale));
  return [say('request', locale, vars), ...texts].join('\n\n');
}
