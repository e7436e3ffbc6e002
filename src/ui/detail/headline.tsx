import type { Entry } from '../../diagnosis/index.ts';
import { firstHop } from '../../model/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { CallSiteView } from '../call-site/call-site-view.tsx';
import { methodOf, shortType } from '../format.ts';
import { entryTitle } from '../reason-title.ts';
import { locale, t } from '../settings.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { OutcomeIcon } from '../ui/icons.tsx';
import { Say, Sentences } from '../ui/sentence.tsx';
import { storyOf, toldFinding } from './story.ts';

/** What happened: the named reason, then one sentence with this request's own values. */
export function Headline({ entry }: { entry: Entry }) {
  return (
    <header class="headline">
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
        </span>
      </p>
      <h2>{headingOf(entry)}</h2>
      <p class="story">
        <Story entry={entry} />
      </p>
      <CallSiteView entry={entry} />
    </header>
  );
}

function Story({ entry }: { entry: Entry }) {
  const told = toldFinding(entry);
  if (told !== undefined) {
    return <Sentences list={sentencesOf(told, locale.value).happened} vars={told.vars} />;
  }
  const { key, vars } = storyOf(entry);
  return <Say text={key} vars={vars} />;
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
const CLOCKS = {
  en: new Intl.DateTimeFormat('en', { timeStyle: 'medium' }),
  fr: new Intl.DateTimeFormat('fr', { timeStyle: 'medium' }),
} as const;

function timeOf({ exchange }: Entry): string {
  return CLOCKS[locale.value].format(exchange.time);
}
