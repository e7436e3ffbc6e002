import { useEffect, useRef } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import type { Change, Compared } from '../../fixes/check/rerun.ts';
import { asSeen, compareFindings } from '../../fixes/check/rerun.ts';
import { firstHop } from '../../model/index.ts';
import { findingTitle } from '../components/format.ts';
import { MarkIcon } from '../components/icons.tsx';
import type { Mark } from '../detail/exchange-steps.ts';
import { locale, t } from '../state/settings.ts';
import type { UiKey } from '../texts/translate.ts';
import { check } from './check-again.tsx';

const LABELS = {
  fixed: 'changeFixed',
  still: 'changeStill',
  new: 'changeNew',
  unseen: 'changeUnseen',
} as const satisfies Record<Change, UiKey>;

const MARKS: Readonly<Record<Change, Mark>> = {
  fixed: 'pass',
  still: 'fail',
  new: 'fail',
  unseen: 'depends',
};

/** On the exchange that a check brought: finding by finding, what became of them. */
export function Comparison({ entry }: { entry: Entry }) {
  const done = check.value;
  const isOurs = done?.state === 'done' && done.afterId === entry.exchange.id;
  return isOurs ? <Compare before={done.before} after={entry} /> : null;
}

function Compare({ before, after: entry }: { before: Entry; after: Entry }) {
  const section = useRef<HTMLElement>(null);
  // The reader pressed the button far below, and the answer to it stands here.
  useEffect(() => section.current?.scrollIntoView({ block: 'start' }), []);
  const compared = compareFindings(before, entry);
  return (
    <section
      ref={section}
      class="comparison"
      data-testid="comparison"
      data-previewed={entry.previewed !== undefined}
      data-outcome={asSeen(entry).diagnosis.outcome}
    >
      <h3 aria-level={2}>{t(entry.previewed === undefined ? 'compareTitle' : 'comparePreview')}</h3>
      <p role="status">{t(summaryOf(entry, compared))}</p>
      <ul>
        {compared.map((one) => (
          <Line key={keyOf(one)} compared={one} />
        ))}
      </ul>
      {isRemembered(before, entry) && <p data-testid="check-cache">{t('compareCache')}</p>}
    </section>
  );
}

function Line({ compared: { finding, change } }: { compared: Compared }) {
  const { reason, leg } = finding;
  return (
    <li data-testid="compared" data-change={change} data-reason={reason} data-leg={leg.kind}>
      <strong class={`change-${change}`}>
        <MarkIcon mark={MARKS[change]} />
        {t(LABELS[change])}
      </strong>{' '}
      {findingTitle(finding, locale.value)}{' '}
      <span class="tag">{t(leg.kind === 'preflight' ? 'onPreflight' : 'onActual')}</span>
    </li>
  );
}

function summaryOf(entry: Entry, compared: readonly Compared[]): UiKey & `compare${string}` {
  if (asSeen(entry).diagnosis.outcome === 'allowed') {
    return entry.previewed === undefined ? 'comparePassed' : 'comparePassedPreview';
  }
  return compared.some(({ change }) => change === 'fixed') ? 'compareSome' : 'compareNone';
}

function keyOf({ finding: { reason, leg }, change }: Compared): string {
  return `${change} ${leg.hop} ${leg.kind} ${reason}`;
}

/** There was a preflight before, and none now: the browser did not ask the server again. */
function isRemembered(before: Entry, after: Entry): boolean {
  const [was, is] = [before, after].map((one) => firstHop(asSeen(one).exchange).preflight);
  return was !== undefined && is === undefined;
}
