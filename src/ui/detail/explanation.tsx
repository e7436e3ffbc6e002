import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import { planFix } from '../../fixes/index.ts';
import { Fold, UnfoldAll } from '../components/folds.tsx';
import { Comparison } from '../fix/comparison.tsx';
import { FixPane } from '../fix/fix-pane.tsx';
import { PreviewedNote } from '../preview/previewed-note.tsx';
import { t } from '../state/settings.ts';
import { CallSiteView } from './call-site-view.tsx';
import { Picture } from './exchange-view.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { PreflightWhy } from './preflight-why.tsx';
import { ShareMenu } from './share-menu.tsx';
import { Wording } from './wording.tsx';

/**
 * Everything about one exchange, in the order of importance: root cause, fix, the other things that
 * are wrong, evidence, learning. Where there is room the fix stands beside the rest.
 */
export function Explanation({ entry }: { entry: Entry }) {
  const [options, setOptions] = useState<PlanOptions>({});
  const plan = useMemo(() => planFix([entry], options), [entry, options]);
  const { outcome, explained, browserErrors } = entry.diagnosis;
  const isBlocked = outcome !== 'allowed';
  return (
    <div class={isBlocked ? 'explanation' : 'explanation explanation-allowed'}>
      <div class="story-pane">
        <PreviewedNote entry={entry} />
        <Comparison entry={entry} />
        <Headline entry={entry} />
        {entry.isUndiagnosed && (
          <p role="alert" data-testid="undiagnosed">
            {t('undiagnosed')}
          </p>
        )}
        {entry.exchange.incomplete && <p data-testid="incomplete">{t('incomplete')}</p>}
      </div>
      {isBlocked && <FixPane entry={entry} plan={plan} options={options} onAdjust={setOptions} />}
      <div class="rest-pane">
        <Findings entry={entry} />
        <Fold name="picture" title={t('picture')}>
          <Picture entry={entry} />
          <PreflightWhy exchange={entry.exchange} />
        </Fold>
        <CallSiteView entry={entry} />
        {isBlocked && (explained || browserErrors.length > 0) && <Wording entry={entry} />}
        <p class="rest-foot">
          <UnfoldAll /> <ShareMenu entry={entry} />
        </p>
      </div>
    </div>
  );
}
