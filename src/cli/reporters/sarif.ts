import type { Log, ReportingDescriptor, Result } from 'sarif';
import { redactUrl } from '../../formats/redact.ts';
import type { Fault } from '../../formats/wording.ts';
import { rowText } from '../../formats/wording.ts';
import type { Locale } from '../../i18n/index.ts';
import { hasMdnPage, reasonPage } from './pages.ts';
import type { Reported } from './reported.ts';

const LEVELS = { error: 'error', warning: 'warning', remark: 'note' } as const;

/** SARIF 2.1.0, as code scanning reads it. @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarifOf(reports: readonly Reported[], locale: Locale, version: string): string {
  const faults = reports.flatMap((one) => one.faults.map((fault) => ({ fault, one })));
  const rules = new Map<string, ReportingDescriptor>();
  for (const { fault } of faults) {
    if (!rules.has(fault.id)) rules.set(fault.id, ruleOf(fault.id, fault.title));
  }
  const results = faults.map(
    ({ fault, one }): Result => ({
      ruleId: fault.id,
      level: LEVELS[fault.level],
      message: {
        text: literal(
          [fault.title, one.headline, rowText(fault, locale), ...fault.todo].join('\n'),
        ),
      },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(one.check.target.url) } } }],
      partialFingerprints: { 'raison/v1': fingerprint(one, fault.id, countBefore(fault, one)) },
    }),
  );
  const driver = { name: 'Raison', version, rules: [...rules.values()] };
  const log: Log = { version: '2.1.0', runs: [{ tool: { driver }, results }] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Brackets make links in messages, and some texts hold words of a server (§3.11.6). */
function literal(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&');
}

/** What `redactUrl` puts for a hidden value is no character of a URI (RFC 3986). */
function uriOf(url: string): string {
  return redactUrl(url).replaceAll('…', encodeURIComponent('…'));
}

function ruleOf(id: string, title: string): ReportingDescriptor {
  const page = hasMdnPage(id) ? { helpUri: reasonPage(id) } : {};
  return { id, shortDescription: { text: literal(title) }, ...page };
}

/** A fault of both legs is two. */
function countBefore(fault: Fault, { faults }: Reported): number {
  return faults.slice(0, faults.indexOf(fault)).filter(({ id }) => id === fault.id).length;
}

/** The same in every language, so that a finding stays the same finding. */
function fingerprint({ check: { target } }: Reported, id: string, before: number): string {
  return [target.method, redactUrl(target.url), target.origin, id, before].join(' ');
}
