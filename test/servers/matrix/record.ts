import type { Entry } from '../../../src/diagnosis/index.ts';
import { diagnose } from '../../../src/diagnosis/index.ts';
import type { Exchange, HeaderList, Leg } from '../../../src/model/index.ts';
import { sanitizeHeader } from '../../../src/model/index.ts';
import type { Shape } from './probe.ts';
import { actualHeaders, isPreflighted, preflightHeaders, send } from './probe.ts';

/**
 * What the recorder would have: the legs the browser gets to, with the server's real answers.
 *
 * @param readable whether the browser let the page read the answer
 */
export async function entryOf(
  url: string,
  shape: Shape,
  origin: string,
  readable: boolean,
): Promise<Entry> {
  const preflight = isPreflighted(shape) ? await preflightLeg(url, shape, origin) : undefined;
  const unsent: Leg = { kind: 'actual', method: shape.method };
  const stopped = judged(blocked(exchangeOf(url, origin, unsent, preflight)));
  if (preflight !== undefined && !readable && failsAtPreflight(stopped)) return stopped;
  const whole = exchangeOf(url, origin, await actualLeg(url, shape, origin), preflight);
  return judged(readable ? whole : blocked(whole));
}

function failsAtPreflight({ diagnosis }: Entry): boolean {
  return diagnosis.findings.some(
    ({ severity, leg }) => severity === 'error' && leg.kind === 'preflight',
  );
}

function blocked(exchange: Exchange): Exchange {
  return { ...exchange, end: 'error', error: 'net::ERR_FAILED' };
}

async function preflightLeg(url: string, shape: Shape, origin: string): Promise<Leg> {
  const sent = preflightHeaders(shape, origin);
  const { status, headers } = await send(url, 'OPTIONS', sent);
  return { kind: 'preflight', method: 'OPTIONS', sent: listed(sent), answer: { status, headers } };
}

async function actualLeg(url: string, shape: Shape, origin: string): Promise<Leg> {
  const sent = actualHeaders(shape, origin);
  const { status, headers } = await send(url, shape.method, sent);
  return { kind: 'actual', method: shape.method, sent: listed(sent), answer: { status, headers } };
}

function exchangeOf(url: string, origin: string, actual: Leg, preflight?: Leg): Exchange {
  return {
    id: 'probe',
    browser: 'chromium',
    tabId: 1,
    frameId: 0,
    origin,
    type: 'xmlhttprequest',
    time: 0,
    hops: [{ url, actual, ...(preflight && { preflight }) }],
    end: 'completed',
  };
}

function judged(exchange: Exchange): Entry {
  return { exchange, diagnosis: diagnose(exchange) };
}

function listed(headers: Readonly<Record<string, string>>): HeaderList {
  return Object.entries(headers).map(([name, value]) => sanitizeHeader(name, value));
}
