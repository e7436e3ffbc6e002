import { afterAll, beforeAll, expect, it } from 'vitest';
import { UNEXPLAINED } from '../case.ts';
import { groupsOf } from '../groups.ts';
import type { Replayed } from '../replay.ts';
import { replayGroup } from '../replay.ts';
import type { FieldServers } from '../servers.ts';
import { startServers } from '../servers.ts';
import { isOfKind, madeCases } from './index.ts';

/** `KINDS=worker` replays those alone that have it in their name. */
const only = process.env['KINDS'] ?? '';

/** Each asks for an address of its own: a preflight that passed is not sent again for seconds. */
const made = madeCases()
  .map((one, index) => {
    const { field } = one;
    const url = new URL(field.request.url);
    // A redirect's address says what it changed of the one that was asked for.
    const redirects = field.exchange.some(({ status = 0 }) => status >= 300 && status < 400);
    if (url.search === '' && !redirects) url.search = `?case=${index}`;
    return { ...one, field: { ...field, request: { ...field.request, url: url.href } } };
  })
  .filter(({ field }) => field.id.includes(only));

let servers: FieldServers;
const replayed = new Map<string, Replayed>();

beforeAll(async () => {
  servers = await startServers();
  const fields = made.map(({ field }) => field);
  for (const group of groupsOf(fields, servers)) {
    for (const one of await replayGroup(group, servers, false)) replayed.set(one.field.id, one);
  }
}, 600_000);

afterAll(() => servers.close());

it.each(made.map((one) => [one.field.id, one.reason, one] as const))(
  '%s: %s',
  (id, reason, one) => {
    const { exchange, corsError } = replayed.get(id) ?? {};
    const isUnexplained = exchange?.outcome === 'blocked' && exchange.rootCause === null;
    expect(isUnexplained ? UNEXPLAINED : (exchange?.rootCause ?? '')).toBe(reason);
    const conditions = exchange?.findings[0]?.conditions ?? [];
    expect(reason === one.kind.reason && isOfKind(one.kind, conditions)).toBe(one.is);
    // The page's session of the protocol does not see what its service worker fetches.
    const isUnseen = one.field.byWorker !== undefined && corsError === undefined;
    if (isUnexplained || isUnseen) return;
    // The name that Chromium gives it was among those predicted; none where it gives none.
    const predicted = exchange?.browserErrors ?? [];
    expect(corsError === undefined ? predicted : [corsError]).toEqual(
      predicted.filter((name) => name === corsError),
    );
  },
);
