import { describe, expect, it } from 'vitest';
import type { Recorded } from './exchange-steps.ts';
import {
  API,
  completed,
  error,
  headers,
  PAGE,
  PERIOD,
  play,
  send,
  sendPreflight,
} from './testing.ts';

const PUT = { requestId: '1', method: 'PUT' };
const FAILED = 'net::ERR_FAILED';

describe('an exchange', () => {
  it('is recorded from sending to its end', () => {
    const sent = send();
    const [one] = play('chromium', [sent, headers(200, {}, { Vary: 'Origin' }), completed()]);
    expect(one?.exchange).toMatchObject({
      id: '1',
      browser: 'chromium',
      tabId: 7,
      documentId: 'D1',
      origin: PAGE,
      time: sent.time,
      end: 'completed',
      hops: [{ url: API, actual: { kind: 'actual', method: 'GET', answer: { status: 200 } } }],
    });
  });

  it('keeps the error of the exchange on its last leg, too', () => {
    const [one] = play('chromium', [send(), headers(500), error(FAILED)]);
    expect(one?.exchange).toMatchObject({ end: 'error', error: FAILED });
    expect(one?.exchange.hops[0].actual.error).toBe(FAILED);
  });

  it('knows that the page had its answer before the error', () => {
    const [one] = play('chromium', [send(), headers(201), { ...error(FAILED), delivered: true }]);
    expect(one?.exchange).toMatchObject({ end: 'error', error: FAILED, readable: true });
  });

  it('repeats a hop that was sent again with credentials after a 401', () => {
    const again = [send(), headers(401), send(), headers(200), completed()];
    const [one] = play('chromium', again);
    expect(one?.exchange.hops).toHaveLength(1);
    expect(one?.exchange.hops[0].actual.answer?.status).toBe(200);
  });

  it('counts a redirect to the very same URL as a hop', () => {
    const round = [send(), headers(302), send(), headers(200), completed()];
    expect(play('chromium', round)[0]?.exchange.hops).toHaveLength(2);
  });

  it('keeps both ends of a chain that never ends', () => {
    const chain = Array.from({ length: 200 }, (_, i) => {
      const url = `${API}/${i}`;
      return [send({ url }), headers(302, { url })];
    });
    const [one] = play('chromium', chain.flat());
    expect(one?.exchange.hops).toHaveLength(25);
    expect(one?.exchange.hops[0].url).toBe(`${API}/0`);
    expect(one?.exchange.hops.at(-1)?.url).toBe(`${API}/199`);
  });

  it('tells an answer from the cache', () => {
    const [one] = play('chromium', [send(), headers(200), { ...completed(), fromCache: true }]);
    expect(one?.exchange.hops[0].actual.answer?.fromCache).toBe(true);
  });
});

function ends(...events: Parameters<typeof play>[1]): string[] {
  return play('chromium', events).map(({ exchange }) => exchange.end);
}

describe('silence, which tells in Chromium that a request passed', () => {
  const answered = [send(), headers(200)];
  it('takes a whole period: what was answered within this one may still be refused', () => {
    expect(ends(...answered, PERIOD)).toEqual(['pending']);
    expect(ends(...answered, PERIOD, PERIOD)).toEqual(['completed']);
    expect(ends(...answered, PERIOD, error(FAILED), PERIOD)).toEqual(['error']);
  });

  it('tells nothing in Firefox, whose refusals may end like good ones', () => {
    const [one] = play('firefox', [...answered, PERIOD, PERIOD]);
    expect(one?.exchange.end).toBe('pending');
  });

  it('ends no request that waits for its response, or follows a redirect', () => {
    expect(ends(send(), PERIOD, PERIOD)).toEqual(['pending']);
    const away = headers(302, {}, { Location: `${API}/2` });
    expect(ends(send(), away, PERIOD, PERIOD)).toEqual(['pending']);
    expect(ends(send(), headers(302), PERIOD, PERIOD)).toEqual(['completed']);
    const followed = [send({ url: `${API}/2` }), headers(200, { url: `${API}/2` })];
    expect(ends(send(), away, PERIOD, ...followed, PERIOD)).toEqual(['pending']);
  });

  it('is not the last word: a body may break off, and a password be asked for', () => {
    const quiet = [...answered, PERIOD, PERIOD];
    const broken = { ...error('net::ERR_CONTENT_LENGTH_MISMATCH'), delivered: true } as const;
    expect(play('chromium', [...quiet, broken])[0]?.exchange).toMatchObject({
      end: 'error',
      readable: true,
      hops: [{ actual: { answer: { status: 200 } } }],
    });
    const again = play('chromium', [send(), headers(401), PERIOD, PERIOD, send(), headers(200)]);
    expect(again).toHaveLength(1);
    expect(again[0]?.exchange).toMatchObject({
      end: 'pending',
      hops: [{ actual: { answer: { status: 200 } } }],
    });
    expect(again[0]?.exchange.hops).toHaveLength(1);
  });

  it('is followed by another worker, which takes no silence for its own that it did not hear', () => {
    const late = error('net::ERR_HTTP2_PROTOCOL_ERROR');
    const [ended] = play('chromium', [...answered, PERIOD, PERIOD, late], 4);
    expect(ended?.exchange).toMatchObject({ end: 'error', hops: [{ actual: { answer: {} } }] });
    const [missed] = play('chromium', [...answered, PERIOD, PERIOD], 2);
    expect(missed?.exchange.end).toBe('pending');
  });
});

describe('what is not recorded', () => {
  it.each([
    ['same-origin requests', [send({ url: `${PAGE}/x` }), headers(200), completed()]],
    ['navigations', [send({}, { 'Sec-Fetch-Mode': 'navigate' }), headers(200), completed()]],
    ['plain images', [send({ type: 'image' }, { 'Sec-Fetch-Mode': 'no-cors' }), headers(200)]],
    ['plain images on plain http', [send({ type: 'image' }, {}), headers(200), completed()]],
    ['a probe of the font cache', [send({ type: 'font' }), error('net::ERR_CACHE_MISS')]],
    ['what the page gave up', [send(), error('net::ERR_ABORTED')]],
    [
      'what was given up during its preflight',
      [sendPreflight('2'), error('net::ERR_ABORTED', PUT)],
    ],
    [
      'what was given up during its preflight, which ends all the same',
      [
        sendPreflight('2'),
        error('net::ERR_ABORTED', PUT),
        error('net::ERR_ABORTED', { requestId: '2', method: 'OPTIONS' }),
      ],
    ],
    ['ends of requests begun before we were there', [completed(), headers(200), completed()]],
  ])('%s', (_, events) => {
    expect(play('chromium', events)).toEqual([]);
  });

  it('a host that only begins like the page’s origin is another origin', () => {
    expect(play('chromium', [send({ url: `${PAGE}.evil.example/x` })])).toHaveLength(1);
    expect(play('chromium', [send({ url: `${PAGE}:81/x` })])).toHaveLength(1);
  });
});

describe('what Firefox shows only by its end', () => {
  const image = { type: 'image' };
  const noCors = { 'Sec-Fetch-Mode': 'no-cors' };
  const given = (type: string, answered: Readonly<Record<string, string>>) => [
    send({ type }, noCors),
    headers(200, { type }, answered),
    error('NS_BINDING_ABORTED', { type }),
  ];

  it('a request that a blocker stopped, and nothing of other kinds', () => {
    for (const text of ['NS_ERROR_ABORT', 'NS_ERROR_TRACKING_URI']) {
      const [one] = play('firefox', [error(text)]);
      expect(one?.exchange).toMatchObject({ end: 'error', error: text });
      expect(play('firefox', [error(text, image)])).toEqual([]);
    }
    expect(play('firefox', [error('NS_ERROR_NET_RESET')])).toEqual([]);
  });

  it('an image that is a web page, and no image that was given up', () => {
    const [one] = play('firefox', given('image', { 'Content-Type': 'text/html; charset=utf-8' }));
    expect(one?.exchange.hops[0].actual.answer?.status).toBe(200);
    expect(play('firefox', given('image', { 'Content-Type': 'image/png' }))).toEqual([]);
    expect(play('firefox', given('image', { 'Content-Type': 'image/svg+xml' }))).toEqual([]);
    expect(play('firefox', given('image', {}))).toEqual([]);
    expect(play('firefox', given('media', { 'Content-Type': 'text/html' }))).toEqual([]);
  });
});

describe('a preflight', () => {
  it('that passed belongs to the request sent after it (Chromium)', () => {
    const events = [
      sendPreflight('2'),
      headers(204, { requestId: '2' }),
      completed({ requestId: '2' }),
    ];
    const actual = [send(PUT), headers(200, PUT), completed(PUT)];
    const [one, ...others] = play('chromium', [...events, ...actual]);
    expect(others).toEqual([]);
    expect(one?.exchange.hops[0].preflight?.answer?.status).toBe(204);
    expect(one?.exchange.time).toBe(events[0]?.time);
  });

  it('that failed belongs to the request of which only the error is heard (Chromium)', () => {
    const [one] = play('chromium', [
      sendPreflight('2'),
      headers(405, { requestId: '2' }),
      completed({ requestId: '2' }),
      error(FAILED, PUT),
    ]);
    expect(one?.exchange.hops[0]).toMatchObject({
      preflight: { kind: 'preflight', method: 'OPTIONS', answer: { status: 405 } },
      actual: { kind: 'actual', method: 'PUT', error: FAILED },
    });
  });

  it('may end after its request', () => {
    const first = [sendPreflight('2'), error(FAILED, PUT)];
    const [one, ...others] = play('chromium', [
      ...first,
      error(FAILED, { requestId: '2', method: 'OPTIONS' }),
    ]);
    expect(others).toEqual([]);
    expect(one?.exchange).toMatchObject({ end: 'error', error: FAILED });
    expect(one?.exchange.hops[0].preflight?.error).toBe(FAILED);
  });

  it('is not taken for the page’s own OPTIONS, which may fail as well', () => {
    const own = { requestId: '1', method: 'OPTIONS' };
    const [one] = play('chromium', [
      sendPreflight('2', 'OPTIONS'),
      headers(204, { requestId: '2' }),
      completed({ requestId: '2' }),
      send(own),
      headers(200, own),
      error(FAILED, own),
    ]);
    expect(one?.exchange).toMatchObject({ end: 'error', error: FAILED });
    expect(one?.exchange.hops[0].preflight?.answer?.status).toBe(204);
  });

  it('belongs to the request sent before it (Firefox)', () => {
    const bad = 'NS_ERROR_DOM_BAD_URI';
    const [one] = play('firefox', [
      send(PUT),
      sendPreflight('2'),
      headers(404, { requestId: '2' }),
      error(bad, { requestId: '2' }),
      error(bad, PUT),
    ]);
    expect(one?.exchange.hops[0].preflight).toMatchObject({ answer: { status: 404 }, error: bad });
  });

  it.each([
    ['another URL', { url: `${API}?2` }],
    ['another method', { method: 'DELETE' }],
    ['another document', { documentId: 'D2' }],
    ['another tab', { tabId: 8 }],
    ['another frame', { frameId: 3 }],
  ])('does not belong to a request of %s', (_, more) => {
    const events = [sendPreflight('2'), headers(204, { requestId: '2' })];
    const [one] = play('chromium', [...events, error(FAILED, { ...PUT, ...more })]);
    expect(one?.exchange.hops[0].preflight).toBeUndefined();
  });

  it('of identical parallel requests is used once each, ended ones first', () => {
    const [a, b] = play('chromium', [
      sendPreflight('11'),
      sendPreflight('12'),
      headers(403, { requestId: '12' }),
      error(FAILED, { ...PUT, requestId: '2' }),
      headers(404, { requestId: '11' }),
      error(FAILED, PUT),
    ]);
    const statuses = [a, b].map((one) => one?.exchange.hops[0].preflight?.answer?.status);
    expect(statuses).toEqual([403, 404]);
  });

  it('is not stolen by a request whose preflight was cached', () => {
    const chromium = play('chromium', [
      send(PUT),
      sendPreflight('3'),
      headers(204, { requestId: '3' }),
      headers(200, PUT),
      error(FAILED, PUT),
    ]);
    expect(chromium[0]?.exchange.hops[0].preflight).toBeUndefined();
    const first = { ...PUT, requestId: '5' };
    const firefox = play('firefox', [
      send(first),
      sendPreflight('6'),
      headers(204, { requestId: '6' }),
      send(PUT),
      headers(200, PUT),
      headers(200, first),
    ]);
    expect(firefox.map(({ exchange }) => exchange.hops[0].preflight !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  it('of a redirected request belongs to the second hop', () => {
    const url = 'http://other.test/x';
    const [one] = play('chromium', [
      send(PUT),
      headers(307, PUT),
      sendPreflight('2', 'PUT', { url }),
      headers(200, { requestId: '2', url }),
      error(FAILED, { ...PUT, url }),
    ]);
    expect(one?.exchange.hops.map((hop) => [hop.url, hop.preflight !== undefined])).toEqual([
      [API, false],
      [url, true],
    ]);
  });

  it('waits five minutes for its request, no longer', () => {
    const late = sendPreflight('9', 'PUT', { url: `${API}?9`, time: Date.now() + 600_000 });
    const events = [sendPreflight('2'), headers(204, { requestId: '2' }), late];
    const [one] = play('chromium', [...events, error(FAILED, PUT)]);
    expect(one?.exchange.hops[0].preflight).toBeUndefined();
  });
});

describe('a same-origin request that is redirected away', () => {
  const home = { url: `${PAGE}/go` };
  const away = headers(302, home, { Location: API });

  it('becomes an exchange at the redirect', () => {
    const [one] = play('chromium', [send(home), away, send(), headers(200), error(FAILED)]);
    expect(one?.exchange.hops.map(({ url }) => url)).toEqual([home.url, API]);
    expect(one?.exchange.hops[0].actual.answer?.status).toBe(302);
    expect(one).not.toHaveProperty('unsure');
  });

  it('is dropped when its mode turns out not to be cors', () => {
    const image = send({ type: 'image' }, { 'Sec-Fetch-Mode': 'no-cors' });
    expect(play('chromium', [send(home), away, image, headers(200), completed()])).toEqual([]);
  });

  it('within the site stays unrecorded', () => {
    const within = headers(302, home, { Location: '/there' });
    expect(play('chromium', [send(home), within, completed(home)])).toEqual([]);
  });
});

const urlsIn = (one: Recorded | undefined) =>
  one?.exchange.hops.map(({ url, actual }) => [url, actual.answer?.status]);

describe('what was missed', () => {
  const FIRST = { requestId: '1', url: 'http://api.test/first' };
  const SECOND = { requestId: '1', url: 'http://api.test/second' };

  it('a response of an address that was never seen asked is not the last one’s', () => {
    const [one] = play('firefox', [send(FIRST), headers(200, SECOND), completed(SECOND)]);
    expect(urlsIn(one)).toEqual([
      [FIRST.url, undefined],
      [SECOND.url, 200],
    ]);
    expect(one?.exchange.incomplete).toBe(true);
  });

  it('a second response after a redirect to the same address is another hop’s', () => {
    const [one] = play('chromium', [send(FIRST), headers(302, FIRST), headers(200, FIRST)]);
    expect(urlsIn(one)).toEqual([
      [FIRST.url, 302],
      [FIRST.url, 200],
    ]);
    expect(one?.exchange.incomplete).toBe(true);
  });

  it('a redirect of which only the way there was seen', () => {
    const [one] = play('chromium', [send(FIRST), send(SECOND), headers(200, SECOND)]);
    expect(one?.exchange.incomplete).toBe(true);
  });

  it('a request whose response and error were seen, and not its sending', () => {
    const [one] = play('chromium', [headers(200, FIRST), error('net::ERR_FAILED', FIRST)]);
    expect(urlsIn(one)).toEqual([[FIRST.url, 200]]);
    expect(one?.exchange.incomplete).toBe(true);
  });

  it('the answer of a preflight whose request was sent all the same', () => {
    const [one] = play('chromium', [sendPreflight('2'), send({ method: 'PUT' })]);
    expect(one?.exchange.incomplete).toBe(true);
  });

  it('is nothing where all of it was seen', () => {
    const [one] = play('chromium', [
      sendPreflight('2'),
      headers(204, { requestId: '2', method: 'OPTIONS' }),
      send({ method: 'PUT' }),
      headers(200, { method: 'PUT' }),
      completed({ method: 'PUT' }),
    ]);
    expect(one?.exchange.incomplete).toBeUndefined();
  });
});
