import { rootCause } from '../../diagnosis/index.ts';
import type { FixableBy } from '../../reasons/index.ts';
import { reasonById } from '../../reasons/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { PreviewOffer } from '../preview/preview-offer.tsx';
import { locale, t } from '../settings.ts';
import { Items } from '../ui/sentence.tsx';
import { CheckAgain, CheckMore } from './check-again.tsx';
import type { FixPaneProps } from './fixes.ts';
import { Notes } from './notes.tsx';

const WHO = {
  'cors-headers': 'whoServer',
  server: 'whoServer',
  page: 'whoPage',
  network: 'whoNetwork',
  browser: 'whoBrowser',
  user: 'whoUser',
} as const satisfies Record<FixableBy, string>;

/** No header of the server makes this request pass: who can, and the one thing to do. */
export function NoHeader({ entry, plan, options }: FixPaneProps) {
  const cause = rootCause(entry.diagnosis);
  return (
    <section class="fix-pane" id="section-fix" aria-label={t('fix')} data-testid="fix-pane">
      <div class="fix-head">
        <h3>{t('fix')}</h3>
        <span class="spring" />
        <CheckAgain entry={entry} options={options} />
      </div>
      {cause && (
        <div class="todo" data-testid="advice">
          <h4 class="who">{t(WHO[reasonById(cause.reason).fixableBy])}</h4>
          <Items list={sentencesOf(cause, locale.value).todo} vars={cause.vars} />
        </div>
      )}
      <CheckMore entry={entry} options={options} />
      <PreviewOffer entry={entry} options={options} />
      {cause === undefined && <Notes title="adviceTitle" notes={plan.advice} />}
    </section>
  );
}
