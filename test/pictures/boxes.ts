import type { Page } from 'playwright';

/** Left, top, right and bottom edge of what a layout is made of, in CSS pixels of the window. */
export type Boxes = Readonly<Record<string, readonly number[]>>;

/** Parts of every surface; what a scene lacks is not in its boxes. */
const PARTS = [
  '.preview-bars',
  '.toolbar',
  '.filter',
  '.switches',
  '.segments',
  '.file-bar',
  '.access-notice',
  '.list-head',
  '.list',
  '.row:nth-of-type(2)',
  '.row[aria-selected="true"]',
  '.row[aria-selected="true"] .cell-reason',
  '.splitter',
  '.detail-pane',
  '.detail h2',
  '.ends',
  '.legs',
  '.finding',
  '.failed',
  '.fix-pane',
  '.fix-head',
  '.server-picker',
  '.server-question',
  '.copy.primary',
  '.fix:not([hidden]) pre',
  '.empty',
  '.popup-more button',
  '.status-bar',
] as const;

/** Where they are; invisible ones are left out. */
export function boxesOf(page: Page): Promise<Boxes> {
  return page.evaluate((parts) => {
    const found = parts.flatMap((part) => {
      const { left, top, right, bottom } =
        document.querySelector(part)?.getBoundingClientRect() ?? new DOMRect();
      const isSeen = right > left && bottom > top && top < innerHeight && bottom > 0;
      return isSeen ? [[part, [left, top, right, bottom].map(Math.round)] as const] : [];
    });
    return Object.fromEntries(found);
  }, PARTS);
}
