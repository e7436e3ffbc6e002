import type { Finding } from '../../diagnosis/index.ts';
import type { ReasonSentences } from '../../reasons/texts.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import type { Mark } from '../picture/checks.ts';
import { findingTitle } from '../reason-title.ts';
import { locale, t } from '../settings.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { Items, Sentences } from '../ui/sentence.tsx';

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
  const text = sentencesOf(finding, locale.value);
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
  readonly text: ReasonSentences;
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
      <Sentences list={text.happened} vars={vars} />
    </p>
  );
}

function Advice({ text, vars }: Told) {
  return (
    <>
      <Part title={t('why')} list={text.why} vars={vars} />
      <Part title={t('todo')} list={text.todo} vars={vars} />
      <Part title={t('avoid')} list={text.avoid} vars={vars} />
    </>
  );
}

/** No heading without a sentence that holds. */
function Part(props: { title: string; list: readonly string[]; vars: Finding['vars'] }) {
  if (props.list.length === 0) return null;
  return (
    <>
      <h4>{props.title}</h4>
      <Items list={props.list} vars={props.vars} />
    </>
  );
}

function markOf({ severity, certainty }: Finding): Mark {
  if (severity !== 'error') return 'warn';
  return certainty === 'if-credentialed' ? 'depends' : 'fail';
}
