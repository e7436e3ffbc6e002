/** The explanation as text, by how much a reader has to do for it. */
export interface DetailText {
  readonly screen: string;
  readonly below: string;
  readonly folded: string;
}

/** Runs in the panel: reads the selected request, then unfolds everything and reads what is new. */
export function readDetail(): DetailText {
  const detail = document.querySelector('[data-testid="detail"]');
  if (detail === null) throw new Error('no explanation');
  const root = detail;
  const seen = new Set<Node>();
  /** Of a text to paste that runs out of sight: how much of it was read. */
  const readOf = new Map<Node, number>();
  // The status bar lies over the last lines.
  const window = { right: innerWidth + 1, bottom: innerHeight - 24 };
  const screen = linesOf(true);
  const below = linesOf(false);
  for (const one of root.querySelectorAll('details')) one.open = true;
  return { screen, below, folded: linesOf(false) };

  function isInSight({ left, top, right, bottom }: DOMRect): boolean {
    return left >= 0 && top >= 0 && right <= window.right && bottom <= window.bottom;
  }

  /** How much of a text is in sight: all or nothing, but whole lines of a text to paste. */
  function endInSight(node: Node, parent: Element): number {
    const text = node.textContent ?? '';
    const range = document.createRange();
    range.selectNodeContents(node);
    if (isInSight(range.getBoundingClientRect())) return text.length;
    if (parent.closest('pre, .command') === null) return 0;
    range.setStart(node, 0);
    const ends = [...text.matchAll(/\n/g)].map(({ index }) => index);
    return (
      ends.findLast((end) => {
        range.setEnd(node, end);
        return isInSight(range.getBoundingClientRect());
      }) ?? 0
    );
  }

  /** What is rendered and not read yet; each block is a line. */
  function linesOf(isOnScreen: boolean): string {
    const lines: { block: Element; text: string }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const list = parent?.closest('select') ?? null;
      if (parent === null || seen.has(node) || !(list ?? parent).checkVisibility()) continue;
      if (parent.closest('.visually-hidden, option:not(:checked)') !== null) continue;
      const from = readOf.get(node) ?? 0;
      const whole = node.textContent ?? '';
      const until = isOnScreen && list === null ? endInSight(node, parent) : whole.length;
      if (list !== null && isOnScreen && !isInSight(list.getBoundingClientRect())) continue;
      if (until <= from) continue;
      readOf.set(node, until);
      if (until === whole.length) seen.add(node);
      let block: Element = list ?? parent;
      while (/^inline|contents/.test(getComputedStyle(block).display) && block.parentElement)
        block = block.parentElement;
      const code = whole.slice(from, until);
      const text = parent.closest('pre, .command') === null ? code.replace(/\s+/g, ' ') : code;
      const control = list === null ? `[${text}]` : `[${text} ▾]`;
      const said = parent.closest('select, button') === null ? text : ` ${control} `;
      const last = lines.at(-1);
      if (last !== undefined && last.block === block) last.text += said;
      else lines.push({ block, text: said });
    }
    return lines
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join('\n');
  }
}
