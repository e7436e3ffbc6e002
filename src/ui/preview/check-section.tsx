import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { Rerun, RerunLimit } from '../../fixes/check/index.ts';
import { rerunOf } from '../../fixes/check/index.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import { t } from '../settings.ts';
import { isFileShown } from '../store.ts';
import type { UiKey } from '../texts/translate.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { check, checkAgain, checkByReloading } from './check.ts';
import { CheckState } from './check-state.tsx';
import { isInDevtools } from './inspected.ts';
import { Question } from './question.tsx';

const LIMITS = {
  type: 'checkType',
  frame: 'checkFrame',
  worker: 'checkWorker',
  login: 'checkLogin',
  origin: 'checkOrigin',
} as const satisfies Record<RerunLimit, UiKey>;

/** After the server was changed, or with a preview on: does the request pass now? */
export function CheckSection({ entry, options }: { entry: Entry; options: PlanOptions }) {
  const rerun = useMemo(() => rerunOf(entry, options), [entry, options]);
  const isWaiting = check.value?.state === 'waiting';
  // What stands in a file the inspected page may never have sent, nor known of.
  if (isFileShown.value) return null;
  return (
    <section class="again" id="section-again" data-testid="check" aria-label={t('checkTitle')}>
      <h3>{t('checkTitle')}</h3>
      {'limit' in rerun ? <p>{t(LIMITS[rerun.limit])}</p> : <Again entry={entry} rerun={rerun} />}
      <p class="again-line">
        <button
          type="button"
          data-testid="check-reload"
          disabled={isWaiting}
          onClick={() => checkByReloading(entry)}
        >
          {t('checkReload')}
        </button>
        <span class="muted">{t('checkHint')}</span>
      </p>
      <CheckState entry={entry} />
    </section>
  );
}

function Again({ entry, rerun }: { entry: Entry; rerun: Rerun }) {
  const [isAsking, setAsking] = useState(false);
  if (!isInDevtools()) return <p class="muted">{t('checkOutside')}</p>;
  const send = (body?: string): void => {
    setAsking(false);
    void checkAgain(entry, rerun, body);
  };
  if (isAsking) {
    return <Question method={rerun.method} onSend={send} onCancel={() => setAsking(false)} />;
  }
  return (
    <>
      <p class="again-line">
        <button
          type="button"
          class="primary"
          data-testid="check-again"
          disabled={check.value?.state === 'waiting'}
          onClick={() => (rerun.safe ? send() : setAsking(true))}
        >
          {t('checkAgain')}
        </button>
      </p>
      {rerun.unknown.length > 0 && (
        <p class="muted" data-testid="check-unknown">
          {t('checkUnknown')} <HostileText text={rerun.unknown.join(', ')} />
        </p>
      )}
    </>
  );
}
