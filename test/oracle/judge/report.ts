import type { Report, ReportedExchange } from '../../../src/formats/report/report.ts';
import { hopOfPath } from '../cases/places.ts';
import type { RaisonVerdict } from './verdict.ts';

/** Raison's verdicts of a tab, by the case in each exchange's address. */
export function raisonVerdicts(report: Report): Map<string, RaisonVerdict[]> {
  const verdicts = new Map<string, RaisonVerdict[]>();
  for (const exchange of report.exchanges) {
    const id = hopOfPath(new URL(exchange.url).pathname)?.id;
    if (id === undefined) continue;
    verdicts.set(id, [...(verdicts.get(id) ?? []), verdictOf(exchange)]);
  }
  return verdicts;
}

function verdictOf(exchange: ReportedExchange): RaisonVerdict {
  const { outcome, browserErrors, browserValue, credentials, explained, findings } = exchange;
  return {
    outcome,
    errors: browserErrors,
    value: browserValue,
    mode: credentials.mode,
    proof: credentials.proof,
    explained,
    exchange,
    faults: findings
      .filter(({ severity }) => severity === 'error')
      .map(({ reason, leg }) => `${leg.hop}/${leg.kind}/${reason}`),
  };
}
