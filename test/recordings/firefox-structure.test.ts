import { describe, expect, it } from 'vitest';
import { withoutFragment } from '../../src/model/index.ts';
import type { RecordedEvent } from './replay.ts';
import { eventsOf, firefoxEvents, namesIn, replay } from './replay.ts';

const names = namesIn('firefox').filter((name) => firefoxEvents(name).length > 0);

function exchangesOf(name: string) {
  return replay('firefox', eventsOf('firefox', firefoxEvents(name)));
}

const isPreflight = ({ ev, requestHeaders }: RecordedEvent): boolean =>
  ev === 'onSendHeaders' &&
  (requestHeaders ?? []).some(({ name }) => name === 'Access-Control-Request-Method');

/** Where the `send` of a request that stays opaque or at home is let go, no exchange is expected. */
describe('recordings of Firefox', () => {
  it('are there', () => expect(names.length).toBeGreaterThan(80));

  it.each(names)('%s: four events tell the hops that nine tell', (name) => {
    const all = firefoxEvents(name);
    for (const { id, hops } of exchangesOf(name)) {
      const mine = all.filter(({ requestId }) => requestId === id);
      const sent = mine.filter(({ ev }) => ev === 'onSendHeaders');
      const urls = new Set(sent.map(({ url }) => withoutFragment(url)));
      expect(new Set(hops.map(({ url }) => url))).toEqual(urls);
      const heard = mine.filter(({ ev }) => ev === 'onHeadersReceived');
      const statuses = hops.flatMap(({ actual }) => actual.answer?.status ?? []);
      expect(statuses).toEqual(heard.map(({ statusCode }) => statusCode));
    }
  });

  it.each(names)('%s: every preflight found its request, and everything ended', (name) => {
    const sent = firefoxEvents(name).filter(isPreflight);
    const exchanges = exchangesOf(name);
    expect(
      exchanges.flatMap(({ hops }) => hops.flatMap((hop) => hop.preflight ?? [])),
    ).toHaveLength(sent.length);
    expect(exchanges.filter((exchange) => exchange.end === 'pending')).toEqual([]);
  });

  it('two identical preflighted requests keep their own answers', () => {
    const pair = exchangesOf('two-parallel-same-url-pre-fail');
    const errors = pair.map(({ hops: [hop] }) => [hop.preflight?.answer?.status, hop.actual.error]);
    expect(errors).toEqual([
      [204, 'NS_ERROR_DOM_BAD_URI'],
      [204, 'NS_ERROR_DOM_BAD_URI'],
    ]);
  });

  it('a cached preflight is not taken from the request that sent it', () => {
    const pair = exchangesOf('pre-cached-maxage');
    expect(pair.map(({ hops: [hop] }) => hop.preflight !== undefined)).toEqual([true, false]);
  });

  it('a refused redirect opens no hop for the URL that was never asked for', () => {
    const [exchange] = exchangesOf('redir-x-noacao-on-302');
    expect(exchange?.hops).toHaveLength(1);
    expect(exchange?.error).toBe('NS_ERROR_UNEXPECTED');
  });

  it('a sandboxed frame’s page has the origin null', () => {
    expect(exchangesOf('sandboxed-iframe-fetch').map(({ origin }) => origin)).toEqual(['null']);
  });
});
