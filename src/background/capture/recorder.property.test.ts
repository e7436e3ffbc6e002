import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/index.ts';
import { legsOf } from '../../model/index.ts';
import type { Recorded } from './exchange-steps.ts';
import type { RequestEvent } from './request-event.ts';
import { isPreflight } from './start-exchange.ts';
import { completed, error, headers, PERIOD, play, send, sendPreflight } from './testing.ts';

const browser = fc.constantFrom('chromium' as const, 'firefox' as const);
const requestId = fc.constantFrom('1', '2', '3', '4');
const url = fc.constantFrom('http://api.test/a', 'http://api.test/b', 'http://page.test/home');
const method = fc.constantFrom('GET', 'PUT', 'OPTIONS');
const about = fc.record({ requestId, url, method, tabId: fc.constantFrom(7, -1) });
const status = fc.constantFrom(200, 204, 302, 307, 401, 404, 500);
const text = fc.constantFrom('net::ERR_FAILED', 'net::ERR_ABORTED', 'NS_ERROR_DOM_BAD_URI', '');
const name = fc.constantFrom('Access-Control-Allow-Origin', 'Location', 'Set-Cookie', 'X-Any');

const event: fc.Arbitrary<RequestEvent> = fc.oneof(
  about.map((more) => send(more)),
  fc
    .tuple(about, method)
    .map(([{ requestId: id, ...more }, asked]) =>
      sendPreflight(id, asked, { ...more, method: 'OPTIONS' }),
    ),
  fc
    .tuple(about, status, fc.dictionary(name, fc.string()))
    .map(([more, code, answered]) => headers(code, more, answered)),
  fc.tuple(text, about).map(([what, more]) => error(what, more)),
  about.map((more) => completed(more)),
);
const stream = fc.array(event, { maxLength: 40 });
/** The same with silence between, which a worker that dies forgets. */
const quietStream = fc.array(fc.oneof({ weight: 4, arbitrary: event }, fc.constant(PERIOD)), {
  maxLength: 40,
});
const isEvent = (one: RequestEvent | typeof PERIOD): one is RequestEvent => one !== PERIOD;

function answersIn(exchanges: readonly Exchange[]): number {
  const legs = exchanges.flatMap(({ hops }) => hops.flatMap((hop) => legsOf(hop)));
  return legs.filter(({ answer }) => answer !== undefined).length;
}

/**
 * Requests of which only the error told. What memory alone holds, the responses of requests that were
 * not worth recording when they were sent (`RecentResponses`), says more of them.
 */
function toldByError(recorded: readonly Recorded[]): string[] {
  return recorded.flatMap(({ exchange: { id, end, hops } }) =>
    end === 'error' && hops[0].actual.sent === undefined ? [id] : [],
  );
}

/** The other exchanges, without such responses. */
function known(recorded: readonly Recorded[], told: ReadonlySet<string>): unknown {
  const others = recorded.filter(({ exchange }) => !told.has(exchange.id));
  return others.map(({ exchange }) => ({
    ...exchange,
    hops: exchange.hops.map(({ actual: { answer, ...actual }, ...hop }) => ({
      ...hop,
      actual: actual.sent === undefined ? actual : { ...actual, answer },
    })),
  }));
}

/** No browser gives a preflight's id to a request: it would be taken for the preflight's answer. */
function isReused(events: readonly RequestEvent[]): boolean {
  const preflights = events.filter((one) => one.kind === 'send' && isPreflight(one));
  const ids = new Set(preflights.map(({ requestId: id }) => id));
  return events.some(
    (one) => ids.has(one.requestId) && !preflights.includes(one) && one.kind === 'send',
  );
}

describe('any stream of events, in any order', () => {
  it('is recorded without a throw, and no answer is invented', () => {
    fc.assert(
      fc.property(browser, quietStream, (from, played) => {
        const exchanges = play(from, played).map(({ exchange }) => exchange);
        const events = played.filter(isEvent);
        const answered = events.filter(({ kind }) => kind === 'headers');
        expect(answersIn(exchanges)).toBeLessThanOrEqual(answered.length);
        const statuses = events.flatMap((one) => (one.kind === 'headers' ? one.status : []));
        const legs = exchanges.flatMap(({ hops }) => hops.flatMap((hop) => legsOf(hop)));
        const seen = legs.flatMap(({ answer }) => answer?.status ?? []);
        expect(seen.filter((code) => !statuses.includes(code))).toEqual([]);
      }),
    );
  });

  it('is told the same by whatever comes after silence', () => {
    const last = fc.tuple(fc.constantFrom('net::ERR_FAILED', 'net::ERR_ABORTED'), about);
    fc.assert(
      fc.property(quietStream, last, (played, [what, more]) => {
        const loud = [...played.filter(isEvent), error(what, more)];
        const quiet = [...played, loud.at(-1) ?? PERIOD];
        const ended = (recorded: readonly Recorded[]) =>
          recorded.flatMap(({ exchange }) => (exchange.id === more.requestId ? exchange : []));
        expect(ended(play('chromium', quiet))).toEqual(ended(play('chromium', loud)));
      }),
    );
  });

  it('gives the same exchanges when the worker dies at any moment', () => {
    fc.assert(
      fc.property(browser, stream, fc.nat(40), (from, events, moment) => {
        fc.pre(!isReused(events));
        const [broken, whole] = [play(from, events, moment), play(from, events)];
        const told = new Set([...toldByError(broken), ...toldByError(whole)]);
        expect(known(broken, told)).toEqual(known(whole, told));
      }),
    );
  });

  it('keeps no secret', () => {
    const token = 'secret-token-4711';
    const secrets = { Cookie: token, Authorization: token, 'X-Api-Key': token, Origin: 'null' };
    const answered = { 'Set-Cookie': token, 'X-Session': token };
    fc.assert(
      fc.property(browser, stream, (from, events) => {
        const planted = [send({}, secrets), headers(200, {}, answered), ...events];
        expect(JSON.stringify(play(from, planted))).not.toContain(token);
      }),
      { numRuns: 30 },
    );
  });
});
