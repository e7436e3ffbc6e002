import type { Finding } from '../../diagnosis/index.ts';
import type { ReasonText } from '../../i18n/text.ts';
import { textOf } from '../../reasons/texts.ts';
import type { Mark } from '../picture/checks.ts';
import { findingTitle } from '../reason-title.ts';
import { locale, t } from '../settings.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { Items, Sentence } from '../ui/sentence.tsx';

export interface FindingCardProps {
  readonly finding: Finding;
  readonly isRoot: boolean;
  /** What has happened stands at the head of the explanation. */
  readonly isTold: boolean;
  /** Several hops: say on which one. */
  readonly namesHop: boolean;
}

/** One finding; the root cause stands open, the others unfold. */
export function FindingCard({ finding, isRoot, isTold, namesHop }: FindingCardProps) {
  const text = textOf(finding.reason, locale.value);
  return (
    <details
      class="finding"
      open={isRoot}
      data-testid="finding"
      data-reason={finding.reason}
      data-leg={finding.leg.kind}
      data-hop={finding.leg.hop}
      data-certainty={finding.certainty}
    >
      <summary>
        <MarkIcon mark={markOf(finding)} />
        <span class="finding-title">{findingTitle(finding, locale.value)}</span>
        <span class="tags">
          {isRoot && <span class="tag tag-root">{t('rootCause')}</span>}
          {finding.certainty === 'likely' && <span class="tag">{t('likely')}</span>}
          <span class="tag">
            {t(finding.leg.kind === 'preflight' ? 'onPreflight' : 'onActual')}
            {namesHop && ` · ${t('onHop', { n: finding.leg.hop + 1 })}`}
          </span>
        </span>
      </summary>
      <div class="finding-body">
        {!isTold && <Happened text={text} vars={finding.vars} />}
        <Advice text={text} vars={finding.vars} />
      </div>
    </details>
  );
}

interface Told {
  readonly text: ReasonText;
  readonly vars: Finding['vars'];
}

/** What a reason's texts say with these values. */
export function FindingBody(told: Told) {
  return (
    <div class="finding-body">
      <Happened {...told} />
      <Advice {...told} />
    </div>
  );
}

function Happened({ text, vars }: Told) {
  return (
    <p class="happened">
      <Sentence template={text.happened} vars={vars} />
    </p>
  );
}

function Advice({ text, vars }: Told) {
  return (
    <>
      <h4>{t('why')}</h4>
      <Items template={text.why} vars={vars} />
      <h4>{t('todo')}</h4>
      <Items template={text.todo} vars={vars} />
      <h4>{t('avoid')}</h4>
      <Items template={text.avoid} vars={vars} />
    </>
  );
}

function markOf({ severity, certainty }: Finding): Mark {
  if (severity !== 'error') return 'warn';
  return certainty === 'if-credentialed' ? 'depends' : 'fail';
}
