import { diagnose, type Entry } from '../../src/diagnosis/index.ts';
import type { MadeExchange } from '../../src/model/made-exchange.ts';
import { madeExchange } from '../../src/model/made-exchange.ts';

const START = Date.UTC(2026, 0, 15, 8, 30);
const FINE = {
  'Access-Control-Allow-Origin': 'https://app.example',
  'Access-Control-Allow-Credentials': 'true',
};

/** Longer than any panel is wide, with what must not be taken at its word. */
const LONG = `https://${'very-long-subdomain.'.repeat(5)}api.example/${'a-long-way/'.repeat(12)}end`;

/** What no reason has an example of: the verdicts that are missing, and values that test the layout. */
const UNUSUAL: readonly MadeExchange[] = [
  { hops: [{ answer: [200, FINE] }] },
  { hops: [{ url: 'https://api.example/slow' }], rest: { end: 'pending' } },
  {
    hops: [
      {
        url: LONG,
        method: 'PROPFIND',
        asks: Array.from({ length: 12 }, (_, index) => `x-a-long-header-name-${index}`),
        preflight: [204, { 'Access-Control-Allow-Origin': `${LONG}\u202e\u0007`.repeat(3) }],
      },
    ],
  },
];

/** The same on every machine, a second apart. */
export function unusualEntries(): Entry[] {
  return UNUSUAL.map((made, index) => {
    const exchange = {
      ...madeExchange(made),
      tabId: 2,
      id: `odd-${index}`,
      time: START + 1000 * index,
    };
    return { exchange, diagnosis: diagnose(exchange) };
  });
}

/** As from a newer version of the background: its reason has no text here, and asking for it throws. */
export function broken(tabId: number): Entry {
  const exchange = {
    ...madeExchange({ hops: [{ answer: [200] }] }),
    tabId,
    id: 'broken',
    time: START,
  };
  const diagnosis = diagnose(exchange);
  const findings = diagnosis.findings.map((finding) => ({ ...finding, reason: 'no-such-reason' }));
  return { exchange, diagnosis: { ...diagnosis, findings } as Entry['diagnosis'] };
}

/** One of its checks threw: what was found without it stands. */
export function checkFailed(tabId: number): Entry {
  const made = madeExchange({ hops: [{ url: 'https://api.example/checked', answer: [200] }] });
  const exchange = { ...made, tabId, id: 'check-failed', time: START };
  const diagnosis = diagnose(exchange);
  return { exchange, diagnosis: { ...diagnosis, failedChecks: ['duplicate-proxy-and-app'] } };
}

/** A service worker's request, which belongs to no tab. */
export function ofWorker(): Entry {
  const made = madeExchange({ hops: [{ url: 'https://api.example/sync', answer: [200] }] });
  const exchange = { ...made, tabId: -1, id: 'of-worker', time: START };
  return { exchange, diagnosis: diagnose(exchange) };
}
