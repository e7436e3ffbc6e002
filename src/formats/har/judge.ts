import type { Diagnosis, Entry, Finding } from '../../diagnosis/index.ts';
import { diagnose } from '../../diagnosis/index.ts';
import type { Exchange } from '../../model/index.ts';
import type { Neighbourhood } from '../../reasons/index.ts';
import type { Dialect } from './dialect.ts';
import type { Ending } from './ending.ts';
import { endingsOf, FAILED, isAmbiguous, isUntold } from './ending.ts';
import { exchangeOf } from './exchange.ts';
import type { Chain } from './join.ts';

/** An exchange of a file, and how much of its end the file tells. */
export interface FromHar {
  readonly exchange: Exchange;
  /** `untold`: stopped, by what is not in the file. `unsure`: failed, or given up by the page. */
  readonly knows: 'all' | 'untold' | 'unsure';
}

export function fromChain(chain: Chain, dialect: Dialect): FromHar | undefined {
  const last = chain.at(-1) ?? chain[0];
  const endings = endingsOf(last, dialect);
  const [ending, exchange] = firstExplained(chain, dialect, endings);
  if (exchange === undefined) return undefined;
  if (ending === FAILED || isAmbiguous(last, dialect)) return { exchange, knows: 'unsure' };
  return { exchange, knows: isUntold(last, dialect) ? 'untold' : 'all' };
}

function firstExplained(
  chain: Chain,
  dialect: Dialect,
  [ending, ...others]: readonly [Ending, ...Ending[]],
): [Ending, Exchange | undefined] {
  const exchange = exchangeOf(chain, dialect, ending);
  const [next, ...rest] = others;
  if (exchange === undefined || next === undefined || diagnose(exchange).explained) {
    return [ending, exchange];
  }
  return firstExplained(chain, dialect, [next, ...rest]);
}

/** Judges it like a recorded one, and claims no more than the file can prove. */
export function entryOf({ exchange, knows }: FromHar, around: Neighbourhood): Entry {
  const diagnosis = diagnose(exchange, around);
  if (knows === 'untold') return { exchange, diagnosis: withoutCause(diagnosis) };
  return { exchange, diagnosis: knows === 'unsure' ? asLikely(diagnosis) : diagnosis };
}

function withoutCause(diagnosis: Diagnosis): Diagnosis {
  return { ...diagnosis, findings: [], browserErrors: [], browserValue: '', explained: false };
}

function asLikely(diagnosis: Diagnosis): Diagnosis {
  const findings = diagnosis.findings.map(doubted);
  return { ...diagnosis, outcome: 'unknown', explained: true, findings };
}

function doubted(finding: Finding): Finding {
  return finding.certainty === 'certain' ? { ...finding, certainty: 'likely' } : finding;
}
