import type { Entry, Finding } from '../../diagnosis/index.ts';
import { fixableBy } from '../../diagnosis/index.ts';
import { isCorsTainted, isOkStatus } from '../../fetch/index.ts';
import type { Note } from '../../fixes/index.ts';
import { isAnsweredElsewhere, noteText, planFix } from '../../fixes/index.ts';
import { perLanguage } from '../../i18n/index.ts';
import type { Exchange, Leg } from '../../model/index.ts';
import { firstHop, getHeader, lastHop, originOf } from '../../model/index.ts';
import { firstTodo, sentencesOf } from '../../reasons/texts.ts';
import { asTitle, entryTitle, findingTitle, methodOf, shortType } from '../components/format.ts';
import { MarkIcon, OutcomeIcon } from '../components/icons.tsx';
import type { Vars } from '../components/sentence.tsx';
import { HostileText, Say, Sentence, Sentences } from '../components/sentence.tsx';
import { Advice } from '../fix/fix-pane.tsx';
import { WorkerTag } from '../list/row.tsx';
import { locale, t } from '../state/settings.ts';
import { Got, LegTag, markOf, ReasonMore, toldFinding } from './findings.tsx';

/** What happened: the named reason, the header or status that failed, and one sentence. */
export function Headline({ entry }: { entry: Entry }) {
  const cause = toldFinding(entry);
  if (cause === undefined) {
    return (
      <header class="headline">
        <RequestLine entry={entry} />
        <h2>{headingOf(entry)}</h2>
        <p class="story">
          <Story entry={entry} />
        </p>
        {!entry.diagnosis.explained && <Unexplained exchange={entry.exchange} />}
        {rewrittenOrigin(entry.exchange) !== undefined && <Advice cause={REWRITTEN} />}
      </header>
    );
  }
  const { cause: recognised, happened, todo } = sentencesOf(cause, locale.value);
  const { servers, isSecond = false, ownCause, ownSetting } = planFix([entry]);
  const hasLines = servers.length > 0 && !isSecond;
  const symptom = headingOf(entry);
  const lead = leadOf(ownCause, recognised, cause.vars);
  const story = recognised === undefined ? happened : happened.slice(1);
  // What stands above the lines.
  const above =
    hasLines && ownCause === undefined
      ? firstTodo(cause, locale.value, ownSetting !== undefined)
      : todo;
  return (
    <header
      class="headline"
      data-testid="finding"
      data-reason={cause.reason}
      data-leg={cause.leg.kind}
      data-hop={cause.leg.hop}
      data-certainty={cause.certainty}
    >
      <RequestLine entry={entry} />
      <h2 class="finding-title">{lead === undefined ? symptom : <Sentence {...lead} />}</h2>
      {lead !== undefined && <p class="muted">{symptom}</p>}
      <FailedLine entry={entry} finding={cause} />
      <p class="story">
        <Sentences list={story} vars={cause.vars} />
      </p>
      {/* Of what was allowed there is no fix beside the story. */}
      {entry.diagnosis.outcome === 'allowed' && todo.length > 0 && <Advice cause={cause} />}
      <ReasonMore finding={cause} hasLines={hasLines} saidAbove={above} />
    </header>
  );
}

/** The cause as a headline, where it is recognised: a product’s own, else the reason’s. */
function leadOf(own: Note | undefined, recognised: string | undefined, vars: Vars) {
  if (own !== undefined)
    return { template: asTitle(noteText(own.id, locale.value)), vars: own.vars };
  return recognised === undefined ? undefined : { template: asTitle(recognised), vars };
}

function RequestLine({ entry }: { entry: Entry }) {
  return (
    <p class="request">
      <span class={`outcome outcome-${entry.diagnosis.outcome}`}>
        <OutcomeIcon outcome={entry.diagnosis.outcome} />
        {t(entry.diagnosis.outcome)}
      </span>{' '}
      <strong>
        <HostileText text={methodOf(entry)} limit={40} />
      </strong>{' '}
      <HostileText text={firstHop(entry.exchange).url} limit={200} />{' '}
      <span class="muted">
        {shortType(entry.exchange.type)} · {timeOf(entry)}
      </span>{' '}
      <WorkerTag entry={entry} />
    </p>
  );
}

/** Without such a finding: what happened, and its values. */
function Story({ entry: { exchange, diagnosis } }: { entry: Entry }) {
  const { url, actual } = lastHop(exchange);
  const status = actual.answer?.status;
  const [server, page] = [originOf(url), exchange.origin];
  if (status !== undefined && isOwn(exchange)) return <OwnStory exchange={exchange} />;
  if (diagnosis.outcome === 'allowed') return <Say text="storyAllowed" vars={{ server, page }} />;
  if (diagnosis.outcome === 'unknown') return <Say text="storyUnknown" vars={{ server, page }} />;
  if (status === undefined) return <Say text="storyNoAnswer" vars={{ server }} />;
  return <Say text="storyActual" vars={{ server, page, status: String(status) }} />;
}

/** The page's own server answered, and all redirects on the way were its own. */
function isOwn(exchange: Exchange): boolean {
  return !isCorsTainted(exchange, exchange.hops.length - 1);
}

/** Of the page's own origin everything may be read; what the server refused it refused by itself. */
function OwnStory({ exchange }: { exchange: Exchange }) {
  const { url, actual } = lastHop(exchange);
  const vars = { server: originOf(url), status: String(actual.answer?.status ?? '') };
  const value = rewrittenOrigin(exchange);
  return (
    <>
      <Say text={exchange.end === 'error' ? 'storyOwnFailed' : 'storyOwn'} vars={vars} />{' '}
      {value !== undefined && <Say text="storyOriginRewritten" vars={{ value }} />}
    </>
  );
}

const REWRITTEN = { reason: 'origin-rewritten', vars: {} } as const;

/** To the page’s own server, too, extensions send another origin: it may refuse that. */
function rewrittenOrigin(exchange: Exchange): string | undefined {
  const sent = getHeader(lastHop(exchange).actual.sent ?? [], 'Origin');
  const isRewritten = isOwn(exchange) && ![null, 'null', exchange.origin].includes(sent);
  return isRewritten ? (sent ?? undefined) : undefined;
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
export function failedOf(entry: Entry, finding: Finding): Failed | undefined {
  const { exchange } = entry;
  const { header, value } = finding;
  const isAim = !isAnsweredElsewhere(entry);
  const expected = isAim ? finding.expected : undefined;
  if (header !== undefined) return { name: `${header}:`, got: value ?? null, expected };
  const status = legOf(exchange.hops, finding)?.answer?.status;
  const isRefusedPreflight = finding.leg.kind === 'preflight' && status !== undefined;
  if (!isRefusedPreflight || isOkStatus(status)) return undefined;
  // A target that no header of this server makes true would contradict what is to be done.
  const isTarget = isAim && fixableBy(finding) === 'cors-headers';
  return {
    name: t('statusLabel'),
    got: String(status),
    expected: isTarget ? t('statusExpected') : undefined,
  };
}

function legOf(hops: Entry['exchange']['hops'], { leg }: Finding): Leg | undefined {
  const hop = hops[leg.hop];
  return leg.kind === 'preflight' ? hop?.preflight : hop?.actual;
}

/** One line: on which response, which header or status, got and expected. */
function FailedLine({ entry, finding }: { entry: Entry; finding: Finding }) {
  const failed = failedOf(entry, finding);
  if (failed === undefined) return null;
  const { name, got, expected } = failed;
  return (
    <p class="failed" data-testid="failed">
      <MarkIcon mark={markOf(finding)} />
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

const HEADINGS = {
  blocked: 'blocked',
  allowed: 'headingAllowed',
  unknown: 'unknown',
} as const;

function headingOf(entry: Entry): string {
  const { outcome, explained } = entry.diagnosis;
  if (rewrittenOrigin(entry.exchange) !== undefined) return t('headingRewritten');
  if (!explained) return t('unexplainedTitle');
  const told = toldFinding(entry);
  if (told !== undefined) return findingTitle(told, locale.value);
  return entryTitle(entry, locale.value) ?? t(HEADINGS[outcome]);
}

/** Made once: making one takes longer than all else here. */
const CLOCKS = perLanguage(
  (language) => new Intl.DateTimeFormat(language, { timeStyle: 'medium' }),
);

function timeOf({ exchange }: Entry): string {
  return CLOCKS[locale.value].format(exchange.time);
}

/** Headers are in order only where all of them were seen. */
function isSeenToItsEnd(exchange: Exchange): boolean {
  return !exchange.incomplete && lastHop(exchange).actual.answer !== undefined;
}

/** Blocked, and nothing recorded says why: no guess. Where to look stands in the fix's place. */
function Unexplained({ exchange }: { exchange: Exchange }) {
  if (!isSeenToItsEnd(exchange) || isOwn(exchange)) return null;
  return <p data-testid="unexplained">{t('unexplained')}</p>;
}
