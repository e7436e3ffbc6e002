import type { Page } from 'playwright';

/** What of the answer is in sight after a request was selected, without a click or a scroll. */
export interface Look {
  readonly reason: string;
  /** What is out of sight; empty when all is well. */
  readonly missing: readonly string[];
  /** How far the first six lines of the fix lie under the fold, in CSS pixels; 0 when in sight. */
  readonly scroll: number;
  /** Words of prose and titles: by default, and with everything unfolded. */
  readonly words: number;
  readonly unfolded: number;
  /** Names of those that the explanation has, in sight or not. */
  readonly parts: readonly string[];
}

/** Selects the n-th blocked row as a reader does, and looks. */
export async function lookAt(page: Page, id: string): Promise<Look> {
  await page.evaluate((wanted) => {
    document.querySelector<HTMLElement>(`[data-testid="exchange"][data-id="${wanted}"]`)?.click();
  }, id);
  await page.waitForFunction(
    (wanted) =>
      document.querySelector(`[data-id="${wanted}"][aria-selected="true"]`) !== null &&
      document.querySelector('[data-testid="detail"][aria-busy="false"]') !== null,
    id,
  );
  return page.evaluate(measure);
}

/** Runs in the panel. */
function measure(): Look {
  const fold = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const detail = document.querySelector<HTMLElement>('[data-testid="detail"]');
  const row = document.querySelector<HTMLElement>('[data-testid="exchange"][aria-selected="true"]');
  if (detail === null) throw new Error('no explanation');
  const shown: HTMLElement = detail;

  /** Whole, and not under anything else. */
  const isInSight = ({ left, top, right, bottom }: DOMRect, owner: Element): boolean => {
    const isInside =
      left >= fold.left && top >= fold.top && right <= fold.right + 1 && bottom <= fold.bottom;
    if (!isInside || right <= left || bottom <= top) return false;
    const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const below = document.elementFromPoint(left + 2, bottom - 2);
    return [at, below].every((one) => one !== null && (owner.contains(one) || one.contains(owner)));
  };
  const missing: string[] = [];
  const parts: string[] = [];
  const look = (name: string, element: Element | null): void => {
    if (element === null) return;
    parts.push(name);
    if (!isInSight(element.getBoundingClientRect(), element)) missing.push(name);
  };

  look('title', detail.querySelector('h2'));
  look('got and expected', detail.querySelector('.headline .failed'));
  const fix = detail.querySelector<HTMLElement>('[data-testid="fix"]:not([hidden])');
  // Where something else comes before the lines, that is the answer, and they are folded.
  const advice = detail.querySelector('[data-testid="advice"]');
  let scroll = 0;
  if (fix !== null && advice === null && fix.closest('details:not([open])') !== null) {
    // What the server's own product needs comes first, and lines for one in front of it are folded.
    look('own setting', detail.querySelector('[data-testid="own-setting"]'));
  } else if (fix === null || advice !== null) {
    look('to do', detail.querySelector('[data-testid="advice"] li, [data-testid="advice"] p'));
    look('who', detail.querySelector('[data-testid="advice"] h4'));
    look('unexplained', detail.querySelector('[data-testid="unexplained"]'));
  } else {
    look('copy', fix.querySelector('.copy'));
    look('place', fix.querySelector('.block-place'));
    const code = fix.querySelector('pre > code');
    if (code === null) throw new Error('a fix without lines');
    const six = document.createRange();
    six.selectNodeContents(code);
    const end = (code.textContent ?? '').split('\n').slice(0, 6).join('\n').length;
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
    let seen = 0;
    for (let node = walker.nextNode(); node !== null && seen < end; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (seen + length >= end) six.setEnd(node, end - seen);
      seen += length;
    }
    const box = six.getBoundingClientRect();
    parts.push('six lines');
    if (!isInSight(box, code)) missing.push('six lines');
    scroll = Math.max(0, Math.round(box.bottom - innerHeight));
  }
  const words = wordsShown();
  const folds = [...detail.querySelectorAll('details')];
  const were = folds.map((one) => one.open);
  for (const one of folds) one.open = true;
  const unfolded = wordsShown();
  folds.forEach((one, index) => (one.open = were[index] ?? false));
  return { reason: row?.dataset['reason'] ?? '', missing, scroll, words, unfolded, parts };

  /** Prose and titles; code, buttons, choices and tables of headers are another kind of reading. */
  function wordsShown(): number {
    const APART =
      'pre, code, button, select, input, textarea, .legs, .ends, .failed, .tags, .request, .visually-hidden, [hidden], .hostile, .call-site';
    let count = 0;
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || parent.closest(APART) !== null || !parent.checkVisibility()) continue;
      count += (node.textContent ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    }
    return count;
  }
}
