import type { Entry, Finding } from '../../diagnosis/index.ts';
import { planFix } from '../../fixes/index.ts';
import { perLanguage } from '../../i18n/index.ts';
import type { Exchange } from '../../model/index.ts';
import { firstHop, lastHop, originOf } from '../../model/index.ts';
import { avoidingTodo, particularTodo, sentencesOf } from '../../reasons/texts.ts';
import { entryTitle, methodOf, shortType } from '../components/format.ts';
import { OutcomeIcon } from '../components/icons.tsx';
import { HostileText, Say, Sentences } from '../components/sentence.tsx';
import { WorkerTag } from '../list/row.tsx';
import { locale, t } from '../state/settings.ts';
import { FailedLine, ReasonMore, toldFinding } from './findings.tsx';

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
      </header>
    );
  }
  const { happened } = sentencesOf(cause, locale.value);
  const hasLines = planFix([entry]).servers.length > 0;
  const first = hasLines ? firstThings(cause) : [];
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
      <h2 class="finding-title">{headingOf(entry)}</h2>
      <FailedLine entry={entry} finding={cause} />
      <p class="story">
        <Sentences list={[...happened, ...first]} vars={cause.vars} />
      </p>
      <ReasonMore finding={cause} hasLines={hasLines} saidAbove={first} />
    </header>
  );
}

/** What is to be known before the lines that come next are pasted. */
function firstThings(cause: Finding): string[] {
  const particular = particularTodo(cause, locale.value);
  const avoiding = avoidingTodo(cause, locale.value);
  return [particular, avoiding].filter((one) => one !== undefined);
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
  if (diagnosis.outcome === 'allowed') return <Say text="storyAllowed" vars={{ server, page }} />;
  if (diagnosis.outcome === 'unknown') return <Say text="storyUnknown" vars={{ server, page }} />;
  if (status === undefined) return <Say text="storyNoAnswer" vars={{ server }} />;
  return <Say text="storyActual" vars={{ server, page, status: String(status) }} />;
}

const HEADINGS = {
  blocked: 'blocked',
  allowed: 'headingAllowed',
  unknown: 'unknown',
} as const;

function headingOf(entry: Entry): string {
  const { outcome, explained } = entry.diagnosis;
  if (!explained) return t('unexplainedTitle');
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
  if (!isSeenToItsEnd(exchange)) return null;
  return <p data-testid="unexplained">{t('unexplained')}</p>;
}
