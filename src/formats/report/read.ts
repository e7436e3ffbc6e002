import type { Answer, Exchange, Hop, JsonPath, Leg } from '../../model/index.ts';
import { withoutFragment } from '../../model/index.ts';
import { headersAt, LONGEST_URL, MOST_HOPS, short } from '../limits.ts';

/**
 * One exchange of a report, by the facts alone: what the file says of reasons is not believed, they
 * are found again, so that an old or a forged report is explained like any other.
 */
export function exchangeAt(place: JsonPath, id: string): Exchange {
  const error = place.field('error');
  return {
    id,
    browser: place.field('browser').choice(['chromium', 'firefox']),
    tabId: -1,
    frameId: 0,
    origin: place.field('origin').text().slice(0, LONGEST_URL),
    type: short(place.field('type').text()),
    time: place.field('time').time(),
    hops: hopsAt(place.field('legs')),
    end: place.field('end').choice(['pending', 'completed', 'error']),
    ...(error.isAbsent() ? {} : { error: short(error.text()) }),
  };
}

function hopsAt(place: JsonPath): Exchange['hops'] {
  const legs = place.list(2 * MOST_HOPS);
  const [first, ...rest] = legs.flatMap((leg) => {
    if (leg.field('kind').choice(['preflight', 'actual']) === 'preflight') return [];
    return [hopOf(leg, legs)];
  });
  if (first === undefined) throw place.wrong('list');
  return [first, ...rest];
}

function hopOf(actual: JsonPath, legs: readonly JsonPath[]): Hop {
  const hop = actual.field('hop').number();
  const preflight = legs.find(
    (leg) => leg.field('hop').value === hop && leg.field('kind').value === 'preflight',
  );
  return {
    url: withoutFragment(actual.field('url').text().slice(0, LONGEST_URL)),
    ...(preflight === undefined ? {} : { preflight: legAt(preflight, 'preflight') }),
    actual: legAt(actual, 'actual'),
  };
}

function legAt(place: JsonPath, kind: Leg['kind']): Leg {
  const [sent, status, error] = [place.field('sent'), place.field('status'), place.field('error')];
  return {
    kind,
    method: short(place.field('method').text()),
    ...(sent.isAbsent() ? {} : { sent: headersAt(sent) }),
    ...(status.isAbsent() ? {} : { answer: answerAt(place) }),
    ...(error.isAbsent() ? {} : { error: short(error.text()) }),
  };
}

function answerAt(place: JsonPath): Answer {
  return {
    status: place.field('status').number(),
    headers: headersAt(place.field('received')),
    ...(place.field('fromCache').value === true ? { fromCache: true } : {}),
  };
}
