import type { Entry } from '../../diagnosis/index.ts';
import type { HopRow } from '../../diagnosis/testing.ts';
import { PAGE } from '../../diagnosis/testing.ts';
import type { PlanOptions } from '../index.ts';
import { entryOf } from '../testing.ts';
import { planPreview } from './plan.ts';
import type { Preview } from './preview.ts';

/** When the previews of tests begin, in milliseconds. */
export const BEGIN = 1_000;

/** A preview of the fix for one blocked exchange, on since `BEGIN`. */
export function previewOf(
  entry: Entry,
  options: PlanOptions = {},
  more: Partial<Preview> = {},
): Preview {
  const spec = planPreview(entry, options)?.spec;
  if (spec === undefined) throw new Error('nothing to preview');
  const { exchange } = entry;
  return {
    ...spec,
    id: 'p1',
    tabId: exchange.tabId,
    site: PAGE,
    original: exchange,
    underWay: [],
    from: BEGIN,
    until: BEGIN + 900_000,
    pinned: false,
    slot: 1,
    ...more,
  };
}

/** The same for an exchange of one hop. */
export function previewOfRow(row: HopRow, options: PlanOptions = {}): Preview {
  return previewOf(entryOf(row), options);
}
