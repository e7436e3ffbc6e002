import type { Entry, Finding } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import type { ReasonSentences } from '../../reasons/texts.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import type { Mark } from '../picture/checks.ts';
import { findingTitle } from '../reason-title.ts';
import { locale, t } from '../settings.ts';
import { MarkIcon } from '../ui/icons.tsx';
import { Items, Sentences } from '../ui/sentence.tsx';
import { LegTag } from './failed.tsx';

/**
 * The finding whose sentence is the story of the whole exchange: the root cause of a failure. It
 * stands at the head of the explanation, and not once more among the others.
 */
export function toldFinding({ diagnosis }: Entry): Finding | undefined {
  const isTold = diagnosis.outcome === 'blocked' && diagnosis.explained;
  return isTold ? rootCause(diagnosis) : undefined;
}

/** Besides the root cause: the other things that are wrong, those that may be, and remarks. */
export function Findings({ entry }: { entry: Entry }) {
  const told = toldFinding(entry);
  const others = entry.diagnosis.findings.filter((finding) => finding !== told);
  const wrong = others.filter(({ severity }) => severity === 'error');
  const remarks = others.filter(({ severity }) => severity !== 'error');
  return (
    <>
      {wrong.length > 0 && (
        <section class="findings" id="section-findings">
          <h3>{t('findings', { n: wrong.length })}</h3>
          <Cards entry={entry} findings={wrong} />
        </section>
      )}
      {remarks.length > 0 && (
        <section class="findings">
          <h3>{t('remarks')}</h3>
          <Cards entry={entry} findings={remarks} />
        </section>
      )}
    </>
  );
}

function Cards({ entry, findings }: { entry: Entry; findings: readonly Finding[] }) {
  return findings.map((finding) => (
    <details
      key={`${finding.reason} ${finding.leg.hop} ${finding.leg.kind}`}
      class="finding"
      data-testid="finding"
      data-reason={finding.reason}
      data-leg={finding.leg.kind}
      data-hop={finding.leg.hop}
      data-certainty={finding.certainty}
    >
      <summary>
        <MarkIcon mark={markOf(finding)} />
        <span class="finding-title">{findingTitle(finding, locale.value)}</span>
        <LegTag entry={entry} finding={finding} />
      </summary>
      <div class="finding-body">
        <Happened text={sentencesOf(finding, locale.value)} vars={finding.vars} />
        <Advice text={sentencesOf(finding, locale.value)} vars={finding.vars} />
      </div>
    </details>
  ));
}

/** Of the root cause: why the rule exists, what to do in words, and what not to do. Folded. */
export function ReasonMore({ finding }: { finding: Finding }) {
  return (
    <details class="fold" data-testid="reason-more">
      <summary>{t('whyAndAvoid')}</summary>
      <div class="finding-body">
        <Advice text={sentencesOf(finding, locale.value)} vars={finding.vars} />
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
