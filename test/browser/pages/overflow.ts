import type { Page } from 'playwright';

/**
 * The functions down to `IN_PAGE` are sent into the page as text: they may use each other and what
 * a page has, and nothing else.
 */
function isHidden(one: Element): boolean {
  const isForEars = one.closest('.visually-hidden') !== null;
  return isForEars || !one.checkVisibility({ visibilityProperty: true });
}

/** Can the reader scroll sideways to it? */
function isReached(one: Element): boolean {
  for (let box = one.parentElement; box !== null; box = box.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(box).overflowX)) return true;
  }
  return false;
}

function sticksOut(one: Element): boolean {
  const { left, right, width, height } = one.getBoundingClientRect();
  const isOut = left < -1 || right > document.documentElement.clientWidth + 1;
  return width > 0 && height > 0 && isOut && !isHidden(one) && !isReached(one);
}

function findOverflow(): string[] {
  const scrolling = [document.documentElement, ...document.querySelectorAll('.list, .detail-pane')];
  return [
    ...[...document.querySelectorAll('#app *')]
      .filter((one) => sticksOut(one))
      .map((one) => `${one.tagName}.${one.getAttribute('class')} sticks out`),
    ...scrolling
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.tagName}.${box.className} scrolls sideways`),
  ];
}

/** Cut off without an ellipsis, or with one and no tooltip that says the rest. */
function isCut(one: Element): boolean {
  const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
  const isWide = one.scrollWidth > one.clientWidth + 1 && /hidden|clip/.test(overflowX);
  const isTall = one.scrollHeight > one.clientHeight + 1 && /hidden|clip/.test(overflowY);
  const isTold = textOverflow === 'ellipsis' && one.closest('[title]') !== null;
  return (isWide && !isTold) || isTall;
}

function isHintCut(input: HTMLInputElement): boolean {
  const pen = new OffscreenCanvas(1, 1).getContext('2d');
  if (pen === null || isHidden(input)) return false;
  const { font, paddingLeft, paddingRight } = getComputedStyle(input);
  pen.font = font;
  const room = input.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return pen.measureText(input.placeholder).width > room + 1;
}

function findClipped(): string[] {
  const texts = [...document.querySelectorAll<HTMLElement>('#app :not(svg, svg *)')].filter(
    (one) => (one.textContent ?? '').trim() !== '' && !isHidden(one) && isCut(one),
  );
  const hints = [...document.querySelectorAll('input')].filter((one) => isHintCut(one));
  return [
    ...texts.map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 60)}`),
    ...hints.map(({ placeholder }) => `placeholder: ${placeholder}`),
  ];
}

const IN_PAGE = [isHidden, isReached, sticksOut, findOverflow, isCut, isHintCut, findClipped];

const ask = (page: Page, name: string): Promise<string[]> =>
  page.evaluate<string[]>(`(() => { ${IN_PAGE.join('\n')}; return ${name}(); })()`);

/** What sticks out of the window sideways, where nothing lets the reader scroll to it. */
export const overflowOf = (page: Page): Promise<string[]> => ask(page, findOverflow.name);

/** Texts of which a part cannot be read. */
export const clippedOf = (page: Page): Promise<string[]> => ask(page, findClipped.name);
