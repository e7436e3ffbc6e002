import { describe, expect, it } from 'vitest';
import type { Exchange, Leg } from '../../src/model/index.ts';
import { lastHop, withoutFragment } from '../../src/model/index.ts';
import type { RecordedEvent } from './replay.ts';
import { eventsOf, namesIn, readRecording, replay } from './replay.ts';

const RUNS = ['extra', 'more', 'lna'].map((run) => `chromium/${run}`);

function recorded(folder: string, name: string): RecordedEvent[] {
  return (readRecording(folder, name)['webRequest'] ?? []) as RecordedEvent[];
}

function exchangesOf(folder: string, name: string): Exchange[] {
  return replay('chromium', eventsOf('chromium', recorded(folder, name)));
}

/** `P204 PUT200`: every leg with its status or error, hops separated by ` > `. */
function shape({ hops }: Exchange): string {
  return hops
    .map(
      ({ preflight, actual }) =>
        `${preflight ? `P${end(preflight)} ` : ''}${actual.method}${end(actual)}`,
    )
    .join(' > ');
}

function end({ answer, error }: Leg): string {
  return `${answer?.status ?? ''}${error ? `!${error.replace('net::ERR_', '')}` : ''}`;
}

const isPreflight = (event: RecordedEvent): boolean =>
  event.requestHeaders?.some(({ name }) => /^access-control-request-method$/i.test(name)) ?? false;

describe.each(RUNS)('recordings of %s', (folder) => {
  const names = namesIn(folder);

  it('are there', () => expect(names.length).toBeGreaterThan(10));

  /** The prototype listened to all nine events; we use four. Nothing may be lost by that. */
  it.each(names)('%s: four events tell the hops that nine tell', (name) => {
    const all = recorded(folder, name);
    for (const { id, hops } of exchangesOf(folder, name)) {
      const asked = all.filter(({ ev, requestId }) => ev === 'onBeforeRequest' && requestId === id);
      expect(hops.map(({ url }) => url)).toEqual(asked.map(({ url }) => withoutFragment(url)));
      const heard = all.filter(
        ({ ev, requestId }) => ev === 'onHeadersReceived' && requestId === id,
      );
      const statuses = hops.flatMap(({ actual }) => actual.answer?.status ?? []);
      expect(statuses).toEqual(heard.map(({ statusCode }) => statusCode));
    }
  });

  it.each(names)('%s: every preflight found its request, and everything ended', (name) => {
    const sent = recorded(folder, name)
      .filter(({ ev }) => ev === 'onSendHeaders')
      .filter(isPreflight);
    const exchanges = exchangesOf(folder, name);
    const adopted = exchanges.flatMap(({ hops }) =>
      hops.flatMap((hop) => hop.preflight?.sent ?? []),
    );
    const given = adopted.filter(({ name: one }) => one === 'Access-Control-Request-Method');
    expect(given).toHaveLength(sent.length);
    expect(exchanges.filter((exchange) => exchange.end === 'pending')).toEqual([]);
  });

  it.each(names)('%s: no secret and no noise is kept', (name) => {
    const text = JSON.stringify(exchangesOf(folder, name));
    expect(text).not.toMatch(/sid=abc|a=b|HeadlessChrome|Referer/);
  });
});

describe('shapes', () => {
  it.each([
    ['ok-simple', ['GET200']],
    ['ok-preflight', ['P200 PUT200']],
    ['ok-same-origin', []],
    ['missing-acao-500', ['GET500!FAILED']],
    ['preflight-302', ['P302 PUT!FAILED']],
    ['preflight-404', ['P404 PUT!FAILED']],
    ['preflight-conn-refused', ['P!FAILED PUT!CONNECTION_REFUSED']],
    ['preflight-cache-hit', ['P200 PUT200', 'PUT200']],
    ['preflight-parallel-same-url', ['P404 PUT!FAILED', 'P404 PUT!FAILED', 'P404 DELETE!FAILED']],
    ['preflight-ok-actual-missing-acao', ['P200 PUT200!FAILED']],
    ['redirect-after-preflight-cross', ['P204 PUT302 > P200 PUT!FAILED']],
    ['redirect-cross-hop-missing-acao', ['GET302!FAILED']],
    ['redirect-origin-null-mismatch', ['GET302 > GET200!FAILED']],
    ['redirect-http-to-own-origin', ['GET302 > GET200!FAILED']],
    ['redirect-mode-manual', ['GET302!ABORTED']],
    ['redirect-to-file', ['GET302!UNSAFE_REDIRECT']],
    ['csp-connect-src-on-redirect', ['GET302!ABORTED']],
    ['font-fail', ['GET200!FAILED']],
    ['abort-by-page', []],
    ['sendbeacon-json-fail', ['P200 POST!FAILED']],
    ['orb-img-html', ['GET200!BLOCKED_BY_ORB']],
    ['corp-same-origin-img', ['GET200!BLOCKED_BY_RESPONSE']],
    ['mode-no-cors', ['GET200']],
    ['websocket-fail', []],
  ])('%s', (name, shapes) => {
    expect(exchangesOf('chromium/extra', name).map(shape)).toEqual(shapes);
  });

  it.each([
    ['x-explicit-options', ['P200 OPTIONS200']],
    ['x-explicit-options-sameorigin', []],
    ['x-block-client-dnr', ['GET!BLOCKED_BY_CLIENT']],
    ['x-block-client-dnr-preflight-only', ['P!BLOCKED_BY_CLIENT PUT!FAILED']],
    ['x-navigate-away-abort', []],
    ['x-fragment-preflight', ['P404 PUT!FAILED']],
  ])('%s', (name, shapes) => {
    expect(exchangesOf('chromium/more', name).map(shape)).toEqual(shapes);
  });

  it('an image stopped by Local Network Access is recorded though it is no CORS request', () => {
    const [image] = exchangesOf('chromium/lna', 'img-loopback');
    expect(image?.error).toBe('net::ERR_BLOCKED_BY_LOCAL_NETWORK_ACCESS_CHECKS');
  });

  it('a look-alike comes with the header that proves it', () => {
    const [image] = exchangesOf('chromium/extra', 'corp-same-origin-img');
    const headers = image ? lastHop(image).actual.answer?.headers : [];
    expect(headers).toContainEqual({ name: 'Cross-Origin-Resource-Policy', value: 'same-origin' });
  });

  it('names the page, also where the browser calls it opaque', () => {
    const [framed] = exchangesOf('chromium/extra', 'iframe-sandboxed-fetch-fail');
    const [plain] = exchangesOf('chromium/extra', 'missing-acao');
    expect([framed?.origin, plain?.origin]).toEqual(['null', 'http://localhost:21000']);
  });
});
