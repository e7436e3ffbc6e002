import { Fragment } from 'preact';
import type { Entry } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import { firstHop } from '../../model/index.ts';
import {
  addressParts,
  clip,
  entryTitle,
  methodOf,
  reasonIds,
  shortType,
  statusOf,
  visibleText,
} from '../components/format.ts';
import { OutcomeIcon } from '../components/icons.tsx';
import { HostileText } from '../components/sentence.tsx';
import { PreviewedTag } from '../preview/preview-bars.tsx';
import { locale, t } from '../state/settings.ts';
import { isFileShown } from '../state/store.ts';
import type { Place } from './listing.ts';
import { rowId } from './selection.ts';

const LONGEST_TOOLTIP = 600;

/** All of them stay the same while nothing about the row changes: then it is not drawn again. */
export interface RowProps {
  readonly entry: Entry;
  /** From the start of the list, in CSS pixels. */
  readonly top: number;
  /** Counted from 1, of `size`; `place` knows better where there is one. */
  readonly position: number;
  readonly size: number;
  readonly place: Place | undefined;
  readonly selected: boolean;
  readonly focusable: boolean;
}

/** One exchange in the list; the data attributes are the hooks that other tools rely on. */
export function Row(props: RowProps) {
  const { entry, top, place, selected, focusable } = props;
  const { exchange, diagnosis } = entry;
  const { url } = firstHop(exchange);
  const cause = rootCause(diagnosis);
  return (
    <div
      role="treeitem"
      {...positionOf(props)}
      id={rowId(exchange.id)}
      class={place?.level === 2 ? 'row row-inner' : 'row'}
      style={{ insetBlockStart: `${top}px` }}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      title={`${visibleText(clip(url, LONGEST_TOOLTIP).text)}\n${reasonOf(entry)}`}
      data-id={exchange.id}
      data-testid="exchange"
      data-url={url}
      data-method={methodOf(entry)}
      data-outcome={diagnosis.outcome}
      data-reason={cause?.reason ?? ''}
      data-reasons={reasonIds(diagnosis.findings)}
      data-browser-error={diagnosis.browserErrors.join('|')}
      data-certainty={cause?.certainty ?? ''}
      data-previewed={entry.previewed?.diagnosis.outcome}
    >
      <span class="cell cell-outcome">
        <OutcomeIcon outcome={diagnosis.outcome} />
        <span class="visually-hidden">{t(diagnosis.outcome)}</span>
      </span>
      <span class="cell cell-method">
        <HostileText text={methodOf(entry)} limit={16} fixed />
      </span>
      <Address url={url} />
      <span class="cell cell-reason">
        {place !== undefined && place.alike > 1 && <Alike n={place.alike} />}
        <PreviewedTag entry={entry} /> <CheckFailedTag entry={entry} /> <WorkerTag entry={entry} />{' '}
        <Title text={reasonOf(entry)} />
      </span>
      <span class="cell cell-status">{statusOf(entry)}</span>
      <span class="cell cell-type">{shortType(exchange.type)}</span>
    </div>
  );
}

/** A check of ours that broke down: what the row says may not be all. */
function CheckFailedTag({ entry: { diagnosis, isUndiagnosed } }: { entry: Entry }) {
  const isMarked = isUndiagnosed === true || (diagnosis.failedChecks?.length ?? 0) > 0;
  if (!isMarked) return null;
  return (
    <span class="tag tag-warn" data-testid="check-failed-tag">
      {t('checkFailedTag')}
    </span>
  );
}

/** A request that no tab sent. Of what stands in a file that is not known. */
export function WorkerTag({ entry: { exchange } }: { entry: Entry }) {
  if (exchange.tabId !== -1 || isFileShown.value) return null;
  return (
    <span class="tag" title={t('workerHint')} data-testid="worker-tag">
      {t('workerTag')}
    </span>
  );
}

/** Rows out of sight are not in the document, so each says where it stands. */
function positionOf({ place, position, size }: RowProps) {
  if (place === undefined) {
    return { 'aria-level': 1, 'aria-posinset': position, 'aria-setsize': size };
  }
  return {
    'aria-level': place.level,
    'aria-posinset': place.position,
    'aria-setsize': place.size,
    ...(place.alike > 1 ? { 'aria-expanded': place.unfolded } : {}),
  };
}

function reasonOf(entry: Entry): string {
  const { outcome } = entry.diagnosis;
  return entryTitle(entry, locale.value) ?? t(outcome === 'blocked' ? 'noReason' : outcome);
}

const LONG_START = 'Access-Control-';

/** In a narrow list a header is `…Allow-Origin`: else titles are cut before they differ. */
function Title({ text }: { text: string }) {
  const [first, ...others] = text.split(LONG_START);
  return (
    <>
      {first}
      {others.map((rest, index) => (
        <Fragment key={index}>
          <span class="long-start">{LONG_START}</span>
          {rest}
        </Fragment>
      ))}
    </>
  );
}

/** Host and path on one line; when room is short the middle gives way and the end stays. */
export function Address({ url }: { url: string }) {
  const { host, middle, end } = addressParts(url);
  return (
    <span class="cell cell-address">
      <span class="address-start">
        <span class="address-host">
          <HostileText text={host} limit={120} fixed />
        </span>
        <HostileText text={middle} limit={200} fixed />
      </span>
      <span class="address-end">
        <HostileText text={end} fixed />
      </span>
    </span>
  );
}

/** How many fail alike; a click on the number unfolds them, as does the right arrow key. */
function Alike({ n }: { n: number }) {
  return (
    <>
      <span class="alike" aria-hidden="true">
        {n}
      </span>
      <span class="visually-hidden">{t('countAlike', { n })}: </span>
    </>
  );
}
