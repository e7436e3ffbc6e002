import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import { planFix } from '../../fixes/index.ts';
import { safeVars } from '../../model/hostile.ts';
import { Boundary } from '../components/boundary.tsx';
import { Fold, UnfoldAll } from '../components/folds.tsx';
import { announce } from '../components/notices.tsx';
import { Comparison } from '../fix/comparison.tsx';
import { FixPane } from '../fix/fix-pane.tsx';
import { PreviewedNote } from '../preview/preview-bars.tsx';
import { t } from '../state/settings.ts';
import { isSelectedGone } from '../state/store.ts';
import { CallSiteView } from './call-site-view.tsx';
import { Picture } from './exchange-view.tsx';
import { Findings, toldFinding } from './findings.tsx';
import { failedOf, Headline } from './headline.tsx';
import { AvoidablePreflight, PreflightWhy } from './preflight-why.tsx';
import { ShareMenu } from './share-menu.tsx';
import { Wording } from './wording.tsx';

/**
 * Everything about one exchange, in the order of importance: root cause, fix, the other things that
 * are wrong, evidence, learning. Where there is room the fix stands beside the rest.
 */
export function Explanation({ entry }: { entry: Entry }) {
  const [options, setOptions] = useState<PlanOptions>({});
  const { outcome, explained, browserErrors, failedChecks = [] } = entry.diagnosis;
  const isBlocked = outcome !== 'allowed';
  useAnswerAloud(entry);
  return (
    <div class={isBlocked ? 'explanation' : 'explanation explanation-allowed'}>
      <div class="story-pane">
        <Boundary part="story">
          <GoneNote />
          <PreviewedNote entry={entry} />
          <Comparison entry={entry} />
          <Headline entry={entry} />
          <AvoidablePreflight entry={entry} />
          {entry.isUndiagnosed && (
            <p role="alert" data-testid="undiagnosed">
              {t('undiagnosed')}
            </p>
          )}
          {failedChecks.length > 0 && (
            <p role="alert" data-testid="failed-checks">
              {t('failedChecks')} <code>{failedChecks.join(', ')}</code>
            </p>
          )}
          {entry.exchange.incomplete && <p data-testid="incomplete">{t('incomplete')}</p>}
        </Boundary>
      </div>
      {isBlocked && (
        <Boundary part="fix">
          <PlannedFix entry={entry} options={options} onAdjust={setOptions} />
        </Boundary>
      )}
      <div class="rest-pane">
        <Boundary part="findings">
          <Findings entry={entry} hasCookies={options.credentials === true} />
        </Boundary>
        <Boundary part="exchange">
          <Fold name="picture" title={t('picture')}>
            <Picture entry={entry} />
            <PreflightWhy exchange={entry.exchange} />
          </Fold>
          <CallSiteView entry={entry} />
        </Boundary>
        <Boundary part="console">
          {isBlocked && (explained || browserErrors.length > 0) && <Wording entry={entry} />}
        </Boundary>
        <Boundary part="share">
          <p class="rest-foot">
            <UnfoldAll /> <ShareMenu entry={entry} />
          </p>
        </Boundary>
      </div>
    </div>
  );
}

/** Rows chosen one after the other with the arrows are not each worth a sentence. */
const SETTLED = 400;

/** The row has said which request and why: only what its eye sees besides is said, once. */
function useAnswerAloud(entry: Entry): void {
  // Each exchange has an explanation of its own; a newer version of it is no news.
  const shown = useRef(entry);
  useEffect(() => {
    const timer = setTimeout(() => announce(answerAloud(shown.current)), SETTLED);
    return () => clearTimeout(timer);
  }, []);
}

function answerAloud(entry: Entry): string {
  const cause = toldFinding(entry);
  const failed = cause && failedOf(entry, cause);
  if (failed === undefined) return t('answerAloud');
  const got = failed.got === null ? t('absent') : failed.got === '' ? t('empty') : failed.got;
  const said = safeVars({ name: failed.name, got, expected: failed.expected ?? '' });
  return `${t('failedAloud', { name: '', got: '', expected: '', ...said })} ${t('answerAloud')}`;
}

interface PlannedFixProps {
  readonly entry: Entry;
  readonly options: PlanOptions;
  readonly onAdjust: (options: PlanOptions) => void;
}

function PlannedFix({ entry, options, onAdjust }: PlannedFixProps) {
  const plan = useMemo(() => planFix([entry], options), [entry, options]);
  return <FixPane entry={entry} plan={plan} options={options} onAdjust={onAdjust} />;
}

/** The buffer was full: the chosen request stays on screen, though the list has lost it. */
function GoneNote() {
  if (!isSelectedGone.value) return null;
  return (
    <p class="previewed-note" role="status" data-testid="gone">
      {t('goneNote')}
    </p>
  );
}
