import { signal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { Rerun, RerunLimit } from '../../fixes/check/index.ts';
import { rerunOf } from '../../fixes/check/index.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import { check, checkAgain, checkByReloading } from '../preview/check.ts';
import { CheckState } from '../preview/check-state.tsx';
import { isInDevtools } from '../preview/inspected.ts';
import { Question } from '../preview/question.tsx';
import { t } from '../settings.ts';
import { isFileShown } from '../store.ts';
import type { UiKey } from '../texts/translate.ts';
import { HostileText } from '../ui/hostile-text.tsx';

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

/** Beside the fix: the page sends its request again, or is reloaded where only that does it. */
export function CheckAgain(props: CheckProps) {
  const rerun = useRerun(props);
  // What stands in a file the inspected page may never have sent, nor known of.
  if (isFileShown.value) return null;
  const { entry } = props;
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
      title={t(canSend ? 'checkAgainHint' : 'checkReloadHint')}
      disabled={check.value?.state === 'waiting'}
      onClick={run}
    >
      {t('checkAgain')}
    </button>
  );
}

/** What a check needs to ask, why it can only reload, and where it stands. */
export function CheckMore(props: CheckProps) {
  const rerun = useRerun(props);
  if (isFileShown.value) return null;
  const { entry } = props;
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

/** For the folded part: the other way to check, and what limits the first. */
export function CheckByReloading(props: CheckProps) {
  const rerun = useRerun(props);
  if (isFileShown.value) return null;
  return (
    <p class="again-line">
      {'limit' in rerun && t(LIMITS[rerun.limit])}
      <button
        type="button"
        data-testid="check-reload"
        onClick={() => checkByReloading(props.entry)}
      >
        {t('checkReload')}
      </button>
    </p>
  );
}
