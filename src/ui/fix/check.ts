import { effect, signal } from '@preact/signals';
import type { Entry } from '../../diagnosis/index.ts';
import type { Rerun } from '../../fixes/check/index.ts';
import { rerunScript } from '../../fixes/check/index.ts';
import { endpointOf, firstHop } from '../../model/index.ts';
import { reloadPage, runInPage } from '../state/inspected.ts';
import { journal, selectedId } from '../state/store.ts';

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 20_000;

/** What the reader wanted checked, and what came of it. One at a time: the latest counts. */
export type Check =
  | { readonly state: 'waiting'; readonly before: Entry; readonly known: ReadonlySet<string> }
  | { readonly state: 'done'; readonly before: Entry; readonly afterId: string }
  | { readonly state: 'failed'; readonly before: Entry; readonly why: CheckFailure };

export type CheckFailure =
  | { readonly kind: 'moved' | 'nothing' }
  | { readonly kind: 'not-run'; readonly words: string };

export const check = signal<Check | undefined>(undefined);

/** The page asks again; what comes of it is seen where all requests are seen. */
export async function checkAgain(before: Entry, rerun: Rerun, body?: string): Promise<void> {
  begin(before);
  try {
    const answer = await runInPage(rerunScript(rerun, body));
    if (answer === 'moved') fail(before, { kind: 'moved' });
  } catch (error) {
    fail(before, { kind: 'not-run', words: error instanceof Error ? error.message : '' });
  }
}

export function checkByReloading(before: Entry): void {
  begin(before);
  reloadPage().catch((error: unknown) => {
    fail(before, { kind: 'not-run', words: String(error) });
  });
}

function begin(before: Entry): void {
  const known = new Set(journal.value.entries.map(({ exchange }) => exchange.id));
  const waiting: Check = { state: 'waiting', before, known };
  check.value = waiting;
  setTimeout(() => {
    if (check.value === waiting) fail(before, { kind: 'nothing' });
  }, PATIENCE);
}

function fail(before: Entry, why: CheckFailure): void {
  if (check.value?.before === before) check.value = { state: 'failed', before, why };
}

/** The first exchange of the same request that has ended since. */
effect(() => {
  const waiting = check.value;
  if (waiting?.state !== 'waiting') return;
  const after = journal.value.entries.find(
    ({ exchange }) =>
      exchange.end !== 'pending' &&
      !waiting.known.has(exchange.id) &&
      isSame(exchange, waiting.before.exchange),
  );
  if (after === undefined) return;
  const { id } = after.exchange;
  check.value = { state: 'done', before: waiting.before, afterId: id };
  selectedId.value = id;
});

/** A query may hold what changes each time. */
function isSame(one: Entry['exchange'], other: Entry['exchange']): boolean {
  const [a, b] = [firstHop(one), firstHop(other)];
  return a.actual.method === b.actual.method && endpointOf(a.url) === endpointOf(b.url);
}
