import type { Entry, Finding } from '../../diagnosis/index.ts';
import type { Locale } from '../../i18n/text.ts';
import { renderText } from '../../i18n/text.ts';
import { mdnPage, reasonById } from '../../reasons/index.ts';
import { textOf } from '../../reasons/texts.ts';
import type { EvidenceRow } from '../legs.ts';
import { errorsOf, evidenceOf, legLabel } from '../legs.ts';
import { say } from '../plain.ts';
import { capitalized, titleTemplate } from '../title.ts';
import { codeSpan, inline, tableCode, words } from './inline.ts';

/** Which header of which leg was judged, what it was and what would pass. */
export function evidenceTable({ diagnosis }: Entry, locale: Locale): string {
  const rows = evidenceOf(diagnosis.findings);
  if (rows.length === 0) return '';
  const columns = (['where', 'header', 'received', 'expected'] as const).map((id) =>
    words(say(id, locale)),
  );
  const lines = rows.map((row) => cellsOf(row, locale));
  return [columns, columns.map(() => '---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function cellsOf(row: EvidenceRow, locale: Locale): string[] {
  const { leg, header, received, expected, certainty } = row;
  const doubt = certainty === 'certain' ? '' : ` (${words(say(certainty, locale))})`;
  return [
    words(legLabel(leg, locale)),
    tableCode(header),
    received === null ? words(say('absent', locale)) : valueCell(received, locale),
    (expected === undefined ? '' : valueCell(expected, locale)) + doubt,
  ];
}

function valueCell(value: string, locale: Locale): string {
  return value === '' ? words(say('empty', locale)) : tableCode(value);
}

/** Every finding: what is wrong, then what is merely worth knowing. */
export function findingList({ diagnosis }: Entry, locale: Locale): string {
  const errors = errorsOf(diagnosis.findings);
  const rest = diagnosis.findings.filter((finding) => !errors.includes(finding));
  return [
    titled(say('findings', locale), errors, locale),
    titled(say('remarks', locale), rest, locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function titled(title: string, findings: readonly Finding[], locale: Locale): string {
  if (findings.length === 0) return '';
  const items = findings.map((finding, at) => item(finding, at + 1, locale));
  return `#### ${words(title)}\n\n${items.join('\n')}`;
}

function item({ reason, vars, leg, certainty }: Finding, number: number, locale: Locale): string {
  const title = inline(capitalized(titleTemplate(reason, locale, vars)));
  const where = words(`${legLabel(leg, locale)} · ${say(certainty, locale)}`);
  const { todo } = textOf(reason, locale);
  const steps = todo.split('\n').map((step) => `   - ${inline(renderText(step, vars))}`);
  const first = `${number}. **${title}** · ${where} · ${reference(reason, locale)}`;
  return [first, ...steps].join('\n');
}

/** Ours and MDN's name; links lead to MDN alone. */
function reference(reason: Finding['reason'], locale: Locale): string {
  const { family } = reasonById(reason);
  if (family === null) return codeSpan(reason);
  const { url } = mdnPage(family, locale);
  return `${codeSpan(reason)}, [MDN](${url})`;
}
