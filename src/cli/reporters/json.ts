import { redactUrl } from '../../formats/redact.ts';
import type { Reported } from './reported.ts';

/**
 * For programs: `raison-check`, version 1, described in `../schemas/check.schema.json`. Fields may be added
 * within a version; a reader must refuse a version it does not know.
 */
export function jsonOf(reports: readonly Reported[]): string {
  const checks = reports.map(({ check, verdict, faults, lines, exchange, result }) => ({
    url: redactUrl(check.target.url),
    origin: check.target.origin,
    method: check.target.method,
    credentials: check.target.credentials,
    browser: check.target.browser,
    result,
    verdict,
    requests: check.requests,
    faults,
    fix: lines ?? null,
    exchange,
  }));
  return `${JSON.stringify({ schema: 'raison-check', version: 1, checks }, null, 2)}\n`;
}
