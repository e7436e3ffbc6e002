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
  const screen = linesOf((rect) => isInSight(rect));
  const below = linesOf(() => true);
  for (const one of root.querySelectorAll('details')) one.open = true;
  return { screen, below, folded: linesOf(() => true) };

  function isInSight({ left, top, right, bottom }: DOMRect): boolean {
    return left >= 0 && top >= 0 && right <= innerWidth + 1 && bottom <= innerHeight - 24;
  }

  /** What is rendered and not read yet; each block is a line. */
  function linesOf(isWanted: (rect: DOMRect) => boolean): string {
    const lines: { block: Element; text: string }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      const list = parent?.closest('select') ?? null;
      if (parent === null || seen.has(node) || !(list ?? parent).checkVisibility()) continue;
      if (parent.closest('.visually-hidden, option:not(:checked)') !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = list?.getBoundingClientRect();
      if (!isWanted(box ?? range.getBoundingClientRect())) continue;
      seen.add(node);
      const block = blockOf(list ?? parent);
      const text = worded(parent, node.textContent ?? '');
      const last = lines.at(-1);
      if (last !== undefined && last.block === block) last.text += text;
      else lines.push({ block, text });
    }
    return lines
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join('\n');
  }

  function worded(parent: Element, text: string): string {
    if (parent.closest('select') !== null) return ` [${text} ▾] `;
    if (parent.closest('button') !== null) return ` [${text}] `;
    return parent.closest('pre') === null ? text.replace(/\s+/g, ' ') : text;
  }

  function blockOf(element: Element): Element {
    let block = element;
    while (/^inline|contents/.test(getComputedStyle(block).display) && block.parentElement !== null)
      block = block.parentElement;
    return block;
  }
}
