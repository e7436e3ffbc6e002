import type { Entry, Finding } from '../../diagnosis/index.ts';
import { fixableBy, rootCause } from '../../diagnosis/index.ts';
import { isOkStatus } from '../../fetch/index.ts';
import { planFix } from '../../fixes/index.ts';
import type { Leg } from '../../model/index.ts';
import type { ReasonSentences } from '../../reasons/texts.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { findingTitle } from '../components/format.ts';
import { MarkIcon } from '../components/icons.tsx';
import { HostileText, Items, Sentences } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';
import type { Mark } from './exchange-steps.ts';
import { difference } from './exchange-steps.ts';

/**
 * The finding whose sentence is the story of the whole exchange: the root cause of a failure. It
 * stands at the head of the explanation, and not once more among the others.
 */
export function toldFinding({ diagnosis }: Entry): Finding | undefined {
  const isTold = diagnosis.outcome === 'blocked' && diagnosis.explained;
  return isTold ? rootCause(diagnosis) : undefined;
}

interface FindingsProps {
  readonly entry: Entry;
  /** The reader said at the fix that this request carries credentials. */
  readonly hasCookies: boolean;
}

/** Besides the root cause: the other things that are wrong, those that may be, and remarks. */
export function Findings({ entry, hasCookies }: FindingsProps) {
  const told = toldFinding(entry);
  const others = entry.diagnosis.findings.filter((finding) => finding !== told);
  const wrong = others.filter(({ severity }) => severity === 'error');
  const remarks = others.filter(({ severity }) => severity !== 'error');
  return (
    <>
      {wrong.length > 0 && (
        <section class="findings" id="section-findings">
          <h3>{t('findings', { n: wrong.length })}</h3>
          {told && wrong.some((one) => isMetNext(told, one)) && <p>{t('fixTogether')}</p>}
          <Cards entry={entry} findings={wrong} hasCookies={hasCookies} />
        </section>
      )}
      {remarks.length > 0 && (
        <section class="findings">
          <h3>{t('remarks')}</h3>
          <Cards entry={entry} findings={remarks} hasCookies={hasCookies} />
        </section>
      )}
    </>
  );
}

/** A preflight with a bad status that lacks the header as well: two errors, one after the other. */
function isMetNext(told: Finding, { reason, leg }: Finding): boolean {
  const isStatus = told.leg.kind === 'preflight' && told.header === undefined;
  return (
    isStatus &&
    reason === 'CORSMissingAllowOrigin' &&
    leg.kind === 'preflight' &&
    leg.hop === told.leg.hop
  );
}

type CardsProps = FindingsProps & { readonly findings: readonly Finding[] };

function Cards({ entry, findings, hasCookies }: CardsProps) {
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
        <span class="finding-line">
          <span class="finding-title">{findingTitle(finding, locale.value)}</span>{' '}
          <LegTag entry={entry} finding={finding} />
        </span>
      </summary>
      <div class="finding-body">
        <Happened text={sentencesOf(finding, locale.value)} vars={finding.vars} />
        {isAnsweredBySwitch(entry, finding, hasCookies) ? (
          <p>{t('ifCookiesMore')}</p>
        ) : (
          <Advice text={sentencesOf(finding, locale.value)} vars={finding.vars} />
        )}
      </div>
    </details>
  ));
}

/** What holds only with credentials is settled by one switch at the fix, as long as that is off. */
function isAnsweredBySwitch(entry: Entry, finding: Finding, hasCookies: boolean): boolean {
  return (
    finding.certainty === 'if-credentialed' &&
    fixableBy(finding) === 'cors-headers' &&
    !hasCookies &&
    planFix([entry]).servers.length > 0
  );
}

interface ReasonMoreProps {
  readonly finding: Finding;
  /** Else no header helps, and what to do stands in the fix's place: here it would stand twice. */
  readonly hasLines: boolean;
  /** What was said above already. */
  readonly saidAbove: readonly string[];
}

/** Of the root cause: why the rule exists, what to do in words, and what not to do. Folded. */
export function ReasonMore({ finding, hasLines, saidAbove }: ReasonMoreProps) {
  const { vars } = finding;
  const { why, todo, avoid } = sentencesOf(finding, locale.value);
  if (!hasLines && why.length === 0 && avoid.length === 0) return null;
  const others = todo.filter((one) => hasLines && !saidAbove.includes(one));
  return (
    <details class="fold" data-testid="reason-more">
      <summary>{t(hasLines ? 'whyAndAvoid' : 'why')}</summary>
      <div class="finding-body">
        <Part title={hasLines ? t('why') : ''} list={why} vars={vars} level={3} />
        <Part title={t('todo')} list={others} vars={vars} level={3} />
        <Part title={t('avoid')} list={avoid} vars={vars} level={3} />
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

interface PartProps {
  /** '' where what is above says it. */
  readonly title: string;
  readonly list: readonly string[];
  readonly vars: Finding['vars'];
  /** Under the title of a finding 4; directly under that of the explanation 3. */
  readonly level?: 3 | 4;
}

/** No heading without a sentence that holds. */
function Part({ title, list, vars, level = 4 }: PartProps) {
  if (list.length === 0) return null;
  return (
    <>
      {title !== '' && <h4 aria-level={level}>{title}</h4>}
      <Items list={list} vars={vars} />
    </>
  );
}

function markOf({ severity, certainty }: Finding): Mark {
  if (severity !== 'error') return 'warn';
  return certainty === 'if-credentialed' ? 'depends' : 'fail';
}

/** What a response had, and what would have passed. */
export interface Failed {
  readonly name: string;
  /** `null` when the header is absent. */
  readonly got: string | null;
  readonly expected: string | undefined;
}

/**
 * The header or status that a finding is about; `undefined` where it is about neither, as when no
 * response came.
 */
export function failedOf({ exchange }: Entry, finding: Finding): Failed | undefined {
  const { header, value, expected } = finding;
  if (header !== undefined) return { name: `${header}:`, got: value ?? null, expected };
  const status = legOf(exchange.hops, finding)?.answer?.status;
  const isRefusedPreflight = finding.leg.kind === 'preflight' && status !== undefined;
  if (!isRefusedPreflight || isOkStatus(status)) return undefined;
  return { name: t('statusLabel'), got: String(status), expected: t('statusExpected') };
}

function legOf(hops: Entry['exchange']['hops'], { leg }: Finding): Leg | undefined {
  const hop = hops[leg.hop];
  return leg.kind === 'preflight' ? hop?.preflight : hop?.actual;
}

/** One line: on which response, which header or status, got and expected. */
export function FailedLine({ entry, finding }: { entry: Entry; finding: Finding }) {
  const failed = failedOf(entry, finding);
  if (failed === undefined) return null;
  const { name, got, expected } = failed;
  return (
    <p class="failed" data-testid="failed">
      <MarkIcon mark={finding.certainty === 'if-credentialed' ? 'depends' : 'fail'} />
      <span class="header-name">{name}</span> <Got got={got} expected={expected} />
      {expected !== undefined && (
        <span class="expected">
          <span aria-hidden="true">→ </span>
          <span class="visually-hidden">{t('expected')} </span>
          <HostileText text={expected} limit={120} />
        </span>
      )}{' '}
      <LegTag entry={entry} finding={finding} />
    </p>
  );
}

/** On which response a finding holds, and how sure that is. */
export function LegTag({ entry, finding }: { entry: Entry; finding: Finding }) {
  const { leg, certainty } = finding;
  return (
    <span class="tags">
      {certainty === 'likely' && <span class="tag">{t('likely')}</span>}
      {certainty === 'if-credentialed' && <span class="tag">{t('ifCookies')}</span>}
      <span class="tag">
        {t(leg.kind === 'preflight' ? 'onPreflight' : 'onActual')}
        {entry.exchange.hops.length > 1 && ` · ${t('onHop', { n: leg.hop + 1 })}`}
      </span>
    </span>
  );
}

/** What was received, with the place marked where it differs. */
export function Got({ got, expected }: { got: string | null; expected: string | undefined }) {
  if (got === null || got === '') {
    return <em class="got muted">{t(got === null ? 'absent' : 'empty')}</em>;
  }
  const found = expected === undefined ? undefined : difference(got, expected);
  if (found === undefined) {
    return (
      <span class="got">
        <HostileText text={got} limit={120} />
      </span>
    );
  }
  return (
    <span class="got">
      <HostileText text={found.before} />
      <mark class={found.differs === '' ? 'gap' : 'differs'}>
        <HostileText text={found.differs} />
      </mark>
      <HostileText text={found.after} />
    </span>
  );
}
