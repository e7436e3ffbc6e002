import type { ServerId } from '../../fixes/index.ts';
import type { ReportedExchange } from '../../formats/report/report.ts';
import { reportOf } from '../../formats/report/report.ts';
import type { Fault, Lines } from '../../formats/wording.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Check } from '../check/check.ts';
import { faultsOf, headline, isFailing, linesOf } from '../faults.ts';
import { isSilent, verdictOf } from '../verdict.ts';
import { withoutSecrets } from './secrets.ts';

/** A check in words and as data: what all reporters write from. */
export interface Reported {
  readonly check: Check;
  readonly headline: string;
  readonly verdict: string;
  readonly faults: readonly Fault[];
  readonly lines: Lines | undefined;
  readonly exchange: ReportedExchange;
  readonly result: 'passed' | 'faults' | 'no-response';
}

export function reportedOf(check: Check, server: ServerId | undefined, locale: Locale): Reported {
  const faults = faultsOf(check, locale);
  const [exchange] = reportOf(-1, [check.entry], 0).exchanges;
  if (exchange === undefined) throw new RangeError('a report of one exchange holds one');
  const said = {
    headline: headline(check, locale),
    verdict: verdictOf(check, locale),
    faults,
    lines: linesOf(check, server, locale),
    exchange,
  };
  return { check, ...withoutSecrets(said, check.target), result: resultOf(check, faults) };
}

/** Without any response there is no verdict, whatever the reasons of the network. */
function resultOf(check: Check, faults: readonly Fault[]): Reported['result'] {
  if (isSilent(check)) return 'no-response';
  return faults.some(isFailing) ? 'faults' : 'passed';
}
