import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exchange } from '../../model/index.ts';
import { legsOf } from '../../model/index.ts';
import type { Recorded } from './exchange-steps.ts';
import type { RequestEvent } from './request-event.ts';
import { completed, error, headers, play, send, sendPreflight } from './testing.ts';

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

function answersIn(exchanges: readonly Exchange[]): number {
  const legs = exchanges.flatMap(({ hops }) => hops.flatMap((hop) => legsOf(hop)));
  return legs.filter(({ answer }) => answer !== undefined).length;
}

/**
 * The exchanges without what memory alone holds: the responses of requests that were not worth recording
 * when they were sent (`RecentResponses`), and with them their time and that their sending was missed.
 */
function known(recorded: readonly Recorded[]): unknown {
  return recorded.map(({ exchange: { time, incomplete, ...exchange } }) => ({
    ...exchange,
    ...(exchange.hops.some(({ actual }) => actual.sent === undefined) ? {} : { time, incomplete }),
    hops: exchange.hops.map(({ actual: { answer, ...actual }, ...hop }) => ({
      ...hop,
      actual: actual.sent === undefined ? actual : { ...actual, answer },
    })),
  }));
}

describe('any stream of events, in any order', () => {
  it('is recorded without a throw, and no answer is invented', () => {
    fc.assert(
      fc.property(browser, stream, (from, events) => {
        const exchanges = play(from, events).map(({ exchange }) => exchange);
        const answered = events.filter(({ kind }) => kind === 'headers');
        expect(answersIn(exchanges)).toBeLessThanOrEqual(answered.length);
        const statuses = events.flatMap((one) => (one.kind === 'headers' ? one.status : []));
        const legs = exchanges.flatMap(({ hops }) => hops.flatMap((hop) => legsOf(hop)));
        const seen = legs.flatMap(({ answer }) => answer?.status ?? []);
        expect(seen.filter((code) => !statuses.includes(code))).toEqual([]);
      }),
    );
  });

  it('gives the same exchanges when the worker dies at any moment', () => {
    fc.assert(
      fc.property(browser, stream, fc.nat(40), (from, events, moment) => {
        expect(known(play(from, events, moment))).toEqual(known(play(from, events)));
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
