/** In CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Runs in a document: the middle of the first match, scrolled into view, in CSS pixels. */
export function middleOf(selector: string): Point {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`nothing matches ${selector}`);
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
