import { diagnose, type Entry } from '../../src/diagnosis/index.ts';
import type { Exchange } from '../../src/model/index.ts';
import type { MadeHop } from '../../src/model/made-exchange.ts';
import { madeExchange } from '../../src/model/made-exchange.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE'] as const;
const ALLOWED = ['https://other.example', '*', 'https://app.example/', 'null'] as const;
const ENDPOINTS = 250;

/** The n-th of many: most are blocked, for several reasons, every tenth is allowed. */
export function numberedEntry(index: number): Entry {
  const exchange = made(index);
  return { exchange, diagnosis: diagnose(exchange) };
}

function made(index: number): Exchange {
  const url = `https://api.example/path/to/resource-${index % ENDPOINTS}?request=${index}`;
  const rest = { id: `made-${index}`, tabId: 1, time: index * 1000 };
  if (index % 10 === 0) {
    const fine = { 'Access-Control-Allow-Origin': 'https://app.example' };
    return madeExchange({
      hops: [{ url, answer: [200, fine] }],
      rest: { ...rest, end: 'completed' },
    });
  }
  return madeExchange({ hops: [{ url, ...refusedHop(index) }], rest });
}

function refusedHop(index: number): MadeHop {
  const method = METHODS[index % METHODS.length] ?? 'GET';
  const allow = ALLOWED[index % ALLOWED.length] ?? '*';
  const headers = { 'Access-Control-Allow-Origin': allow, 'Content-Type': 'application/json' };
  if (method === 'GET') return { answer: [200, headers] };
  return { method, asks: ['x-key'], preflight: [204, headers] };
}
