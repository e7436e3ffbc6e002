import { diagnose, type Entry } from '../../src/diagnosis/index.ts';
import type { MadeHop } from '../../src/model/made-exchange.ts';
import { MADE_PAGE, madeExchange } from '../../src/model/made-exchange.ts';

/** A winter morning. */
const START = Date.UTC(2026, 0, 15, 8, 30);

function entry(id: string, tabId: number, hop: MadeHop): Entry {
  const made = madeExchange({ hops: [{ method: 'PUT', asks: [], ...hop }] });
  const exchange = { ...made, id, tabId, time: START };
  return { exchange, diagnosis: diagnose(exchange) };
}

/** A request whose server does not answer OPTIONS. */
export function unfixed(tabId: number): Entry {
  return entry('unfixed', tabId, { preflight: [405] });
}

/** The same later: OPTIONS is answered, one fault is still there, and one has come. */
export function halfFixed(tabId: number, count: number): Entry {
  const headers = {
    'Access-Control-Allow-Origin': MADE_PAGE,
    'Access-Control-Allow-Methods': 'GET, POST',
    'Access-Control-Allow-Headers': 'x-token; content-type',
  };
  return entry(`half-fixed-${count}`, tabId, { preflight: [204, headers] });
}
