import { effect, signal } from '@preact/signals';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { Rerun, RerunLimit } from '../../fixes/check/rerun.ts';
import { rerunOf } from '../../fixes/check/rerun.ts';
import { rerunScript } from '../../fixes/check/script.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import { endpointOf, firstHop } from '../../model/index.ts';
import { HostileText, Say } from '../components/sentence.tsx';
import { isInDevtools, reloadPage, runInPage } from '../state/inspected.ts';
import { t } from '../state/settings.ts';
import { isFileShown, journal, selected, selectedId } from '../state/store.ts';
import type { UiKey } from '../texts/translate.ts';

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

function checkByReloading(before: Entry): void {
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

const LIMITS = {
  type: 'checkType',
  frame: 'checkFrame',
  worker: 'checkWorker',
  login: 'checkLogin',
  origin: 'checkOrigin',
} as const satisfies Record<RerunLimit, UiKey>;

/** The exchange for which the reader is being asked before its method is sent again. */
const asking = signal<string | undefined>(undefined);

interface CheckProps {
  readonly entry: Entry;
  readonly options: PlanOptions;
}

function useRerun({ entry, options }: CheckProps): Rerun | { readonly limit: RerunLimit } {
  return useMemo(() => rerunOf(entry, options), [entry, options]);
}

/**
 * Did the inspected page send it? What stands in a file it may never have sent, nor known of; a
 * pasted message stands for no request at all.
 */
function isOfPage({ exchange }: Entry): boolean {
  return !isFileShown.value && selected.value?.exchange.id === exchange.id;
}

/** Beside the fix: the page sends its request again, or is reloaded where only that does it. */
export function CheckAgain(props: CheckProps) {
  const rerun = useRerun(props);
  const { entry } = props;
  if (!isOfPage(entry)) return null;
  const canSend = !('limit' in rerun) && isInDevtools();
  const run = (): void => {
    if (!canSend) checkByReloading(entry);
    else if (rerun.safe) void checkAgain(entry, rerun);
    else asking.value = entry.exchange.id;
  };
  return (
    <button
      type="button"
      data-testid={canSend ? 'check-again' : 'check-reload'}
      data-key="r"
      title={canSend ? t('checkAgainHint') : hintOfReload(rerun)}
      disabled={check.value?.state === 'waiting'}
      onClick={run}
    >
      {t('checkAgain')}
    </button>
  );
}

/** Why the page does not send the request alone, as far as that is known, and what happens instead. */
function hintOfReload(rerun: ReturnType<typeof useRerun>): string {
  const why = 'limit' in rerun ? `${t(LIMITS[rerun.limit])} ` : '';
  return `${why}${t('checkReloadHint')}`;
}

/** What a check needs to ask, why it can only reload, and where it stands. */
export function CheckMore(props: CheckProps) {
  const rerun = useRerun(props);
  const { entry } = props;
  if (!isOfPage(entry)) return null;
  const isAsking = asking.value === entry.exchange.id && !('limit' in rerun);
  const send = (body?: string): void => {
    asking.value = undefined;
    if (!('limit' in rerun)) void checkAgain(entry, rerun, body);
  };
  return (
    <div class="check-more" data-testid="check">
      {isAsking && (
        <Question method={rerun.method} onSend={send} onCancel={() => (asking.value = undefined)} />
      )}
      {isAsking && rerun.unknown.length > 0 && (
        <p class="muted" data-testid="check-unknown">
          {t('checkUnknown')} <HostileText text={rerun.unknown.join(', ')} />
        </p>
      )}
      <CheckState entry={entry} />
    </div>
  );
}

/** Where the check of this exchange stands; its result is shown with the new exchange. */
function CheckState({ entry }: { entry: Entry }) {
  const now = check.value;
  const isOurs = now?.before.exchange.id === entry.exchange.id;
  return (
    <p class="check-state" role="status" data-testid="check-state" data-state={now?.state ?? ''}>
      {isOurs && now.state === 'waiting' && t('checkWaiting')}
      {isOurs && now.state === 'failed' && <Failure why={now.why} />}
    </p>
  );
}

function Failure({ why }: { why: CheckFailure }) {
  if (why.kind === 'not-run') return <Say text="checkNotRun" vars={{ words: why.words }} />;
  return t(why.kind === 'moved' ? 'checkMoved' : 'checkNothing');
}

export interface QuestionProps {
  readonly method: string;
  /** `undefined` when the reader typed no body. */
  readonly onSend: (body?: string) => void;
  readonly onCancel: () => void;
}

/** A method that may change data is sent again only when the reader says so. */
export function Question({ method, onSend, onCancel }: QuestionProps) {
  const cancel = useRef<HTMLButtonElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  useEffect(() => cancel.current?.focus(), []);
  const send = (): void => {
    const text = body.current?.value ?? '';
    onSend(text === '' ? undefined : text);
  };
  return (
    <div role="group" aria-label={t('checkAgain')} data-testid="check-question">
      <p>
        <Say text="checkQuestion" vars={{ method }} />
      </p>
      <label>
        {t('checkBody')}
        <textarea ref={body} class="check-body" data-testid="check-body" spellcheck={false} />
      </label>
      <p class="again-line">
        <button type="button" ref={cancel} onClick={onCancel}>
          {t('checkCancel')}
        </button>
        <button type="button" class="primary" data-testid="check-send" onClick={send}>
          {t('checkSend', { method })}
        </button>
      </p>
    </div>
  );
}
