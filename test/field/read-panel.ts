/** What the panel shows of the first exchange in its list. */
export interface PanelText {
  /** The explanation, everything unfolded; of a list to choose from only the choice. */
  readonly pane: string;
  /** The lines of the fix that is shown. */
  readonly lines: string;
}

/**
 * Source of a function that runs in the panel's page of either browser: chooses the first exchange and
 * unfolds until nothing is folded any more, since parts come in as their texts load.
 */
export const READ_PANEL = `async () => {
  const until = async (what, has) => {
    for (const start = Date.now(); Date.now() - start < 5000; ) {
      const value = has();
      if (value) return value;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('the panel has no ' + what);
  };
  (await until('row', () => document.querySelector('[data-testid="exchange"]'))).click();
  const ready = () => document.querySelector('[data-testid="detail"][aria-busy="false"]');
  await until('explanation', ready);
  const detail = await until('end of folds', () => {
    const folded = [...document.querySelectorAll('details:not([open])')];
    for (const one of folded) one.open = true;
    return folded.length === 0 && ready();
  });
  for (const one of detail.querySelectorAll('option:not(:checked)')) one.remove();
  const code = [...document.querySelectorAll('[data-testid="fix"] pre')];
  return { pane: detail.innerText, lines: code.map((one) => one.innerText).join('\\n') };
}`;

/** Address of the panel below the extension's own, as it opens for a tab. */
export function panelPath(tabId: number, lang: string, server?: string): string {
  const chosen = server === undefined ? '' : `&server=${server}`;
  return `src/panel/index.html?tabId=${tabId}&all=1&lang=${lang}${chosen}`;
}
