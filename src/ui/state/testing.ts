import type { Diagnosis, Entry, Finding, Outcome } from '../../diagnosis/index.ts';
import type { Exchange, Hop } from '../../model/index.ts';

/** One entry of a test: what matters to the case; the rest is a plain cross-origin GET. */
export interface EntryRow {
  readonly id?: string;
  readonly url?: string;
  readonly method?: string;
  readonly origin?: string;
  readonly outcome?: Outcome;
  readonly findings?: readonly Partial<Finding>[];
  readonly hops?: readonly [Hop, ...Hop[]];
  readonly diagnosis?: Partial<Diagnosis>;
  readonly exchange?: Partial<Exchange>;
}

export function entryOf(row: EntryRow = {}): Entry {
  return { exchange: exchangeOf(row), diagnosis: diagnosisOf(row) };
}

export function findingOf(part: Partial<Finding> = {}): Finding {
  return {
    reason: 'CORSMissingAllowOrigin',
    leg: { hop: 0, kind: 'actual' },
    certainty: 'certain',
    severity: 'error',
    vars: {},
    ...part,
  };
}

function exchangeOf(row: EntryRow): Exchange {
  const method = row.method ?? 'GET';
  const url = row.url ?? 'https://api.example/items';
  return {
    id: row.id ?? 'x',
    browser: 'chromium',
    tabId: 1,
    frameId: 0,
    origin: row.origin ?? 'https://app.example',
    type: 'xmlhttprequest',
    time: 0,
    hops: row.hops ?? [
      { url, actual: { kind: 'actual', method, sent: [], answer: { status: 200, headers: [] } } },
    ],
    end: 'completed',
    ...row.exchange,
  };
}

function diagnosisOf(row: EntryRow): Diagnosis {
  return {
    outcome: row.outcome ?? 'allowed',
    credentials: { mode: 'unknown', proof: 'undecided' },
    findings: (row.findings ?? []).map(findingOf),
    browserErrors: [],
    browserValue: '',
    explained: true,
    ...row.diagnosis,
  };
}
