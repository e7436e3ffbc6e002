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
  // The status bar lies over the last lines.
  const window = { right: innerWidth + 1, bottom: innerHeight - 24 };
  const screen = linesOf(true);
  const below = linesOf(false);
  for (const one of root.querySelectorAll('details')) one.open = true;
  return { screen, below, folded: linesOf(false) };

  /** What is rendered and not read yet; each block is a line. */
  function linesOf(isOnScreen: boolean): string {
    const lines: { block: Element; text: string }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const list = parent?.closest('select') ?? null;
      if (parent === null || seen.has(node) || !(list ?? parent).checkVisibility()) continue;
      if (parent.closest('.visually-hidden, option:not(:checked)') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, top, right, bottom } = (list ?? range).getBoundingClientRect();
      const isInSight = left >= 0 && top >= 0 && right <= window.right && bottom <= window.bottom;
      if (isOnScreen && !isInSight) continue;
      seen.add(node);
      let block: Element = list ?? parent;
      while (/^inline|contents/.test(getComputedStyle(block).display) && block.parentElement)
        block = block.parentElement;
      const code = node.textContent ?? '';
      const text = parent.closest('pre') === null ? code.replace(/\s+/g, ' ') : code;
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
