import type { Entry, Finding } from '../../diagnosis/index.ts';
import { fixableBy, rootCause } from '../../diagnosis/index.ts';
import { planFix } from '../../fixes/index.ts';
import { reasonById } from '../../reasons/index.ts';
import type { ReasonSentences } from '../../reasons/texts.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { Fold } from '../components/folds.tsx';
import { findingTitle } from '../components/format.ts';
import { MarkIcon } from '../components/icons.tsx';
import { HostileText, Items, Sentences } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';
import type { Mark } from './exchange-steps.ts';
import { difference } from './exchange-steps.ts';

/**
 * The finding whose sentence is the story of the whole exchange: the root cause of a failure, also of
 * one that looks as if the page had given it up, or what is to be known of a response that nothing
 * blocked, first why nobody could read it. It stands at the head of the explanation, and not once more
 * among the others.
 */
export function toldFinding({ exchange, diagnosis }: Entry): Finding | undefined {
  const { outcome, explained, findings } = diagnosis;
  const isEnded = outcome === 'unknown' && exchange.end === 'error';
  if (outcome === 'blocked' || isEnded) return explained ? rootCause(diagnosis) : undefined;
  if (outcome !== 'allowed') return undefined;
  return findings.find(({ reason }) => reasonById(reason).looksAt === 'opaque') ?? findings[0];
}

interface FindingsProps {
  readonly entry: Entry;
  /** The reader said at the fix that this request carries credentials. */
  readonly hasCookies: boolean;
}

/** Besides the root cause: what else is wrong, what may be wrong after it, and remarks. */
export function Findings({ entry, hasCookies }: FindingsProps) {
  const told = toldFinding(entry);
  const others = entry.diagnosis.findings.filter((finding) => finding !== told);
  const errors = others.filter(({ severity }) => severity === 'error');
  const later = errors.filter((one) => told && isSettledLater(told, one, hasCookies));
  const wrong = errors.filter((one) => !later.includes(one));
  const remarks = others.filter(({ severity }) => severity !== 'error');
  return (
    <>
      {wrong.length > 0 && (
        <section class="findings" id="section-findings">
          <h3>{t('findings', { n: wrong.length })}</h3>
          <Cards entry={entry} findings={wrong} hasCookies={hasCookies} />
        </section>
      )}
      {remarks.length > 0 && (
        <section class="findings">
          <h3>{t('remarks')}</h3>
          <Cards entry={entry} findings={remarks} hasCookies={hasCookies} />
        </section>
      )}
      {later.length > 0 && (
        <Fold name="later" title={t('findingsLater', { n: later.length })}>
          <Cards entry={entry} findings={later} hasCookies={hasCookies} />
        </Fold>
      )}
    </>
  );
}

/**
 * What nobody knows before the root cause is gone: it holds only with credentials, of which nothing
 * shows, or it is about the response that the root cause kept from coming or from being the program's.
 */
function isSettledLater(told: Finding, other: Finding, hasCookies: boolean): boolean {
  const { certainty, leg } = other;
  const isConditional = certainty === 'if-credentialed' && told.certainty !== 'if-credentialed';
  if (isConditional && !hasCookies) return true;
  const isSameLeg = leg.hop === told.leg.hop && leg.kind === told.leg.kind;
  // Nobody reads the headers of a redirect that must not be there, nor those of another service's page.
  const isAnothers = ELSEWHERE.some((one) => told.conditions?.includes(one));
  const isMoot = told.header === undefined || reasonById(told.reason).group === 'redirect';
  // No line of CORS came: whatever else is absent there has the same reason, or shows only then.
  const isSilent = told.value === null && other.value === null;
  // The same header names, seen by another rule.
  const isSame = told.vars['names'] !== undefined && told.vars['names'] === other.vars['names'];
  return isSameLeg && (isMoot || isAnothers || isSilent || isSame);
}

const ELSEWHERE = ['html-response', 'from-minio-console'] as const;

interface CardsProps extends FindingsProps {
  readonly findings: readonly Finding[];
}

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

export function markOf({ severity, certainty }: Finding): Mark {
  if (severity !== 'error') return 'warn';
  return certainty === 'if-credentialed' ? 'depends' : 'fail';
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
