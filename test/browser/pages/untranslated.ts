import type { Page } from 'playwright';

/** What is the same in every language, by where it stands. */
const KEPT = [
  // Values from the network, code and configuration.
  '.hostile, code, pre, kbd, .file, .command, .adjust-field input, .field textarea',
  // What browsers and the standard call things; the line of method, address, type and time.
  '.cell-method, .cell-status, .cell-type, .header-name, .request, .quotation, .browser-names',
  // A language is named in itself, and so is this product.
  '[lang]:not(html), h1.visually-hidden',
].join(', ');

const NAMES = /^(?:Nginx|Apache|Caddy|HAProxy|Express|Vite)$/;

/** The functions down to `untranslatedOf` are sent into the page as text. */
function isSeen(node: Node, kept: string): boolean {
  const box = node.parentElement;
  return box !== null && box.closest(kept) === null && box.checkVisibility();
}

/** What no bracket is around, although texts may stand in texts; one may begin or end elsewhere. */
function outsideOf(text: string): string {
  const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest.replaceAll(/^.*⟧|⟦.*$/gs, '') : outsideOf(rest);
}

/** The texts of the page in their order, and how many brackets are open before each. */
function looseTexts(kept: string): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const loose: string[] = [];
  let open = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const outside = outsideOf(text);
    if (open === 0 && /\p{L}{2}/u.test(outside) && isSeen(node, kept)) loose.push(outside.trim());
    open += text.split('⟦').length - text.split('⟧').length;
  }
  return loose;
}

/** Texts that are heard or shown on demand. */
function looseNames(kept: string): string[] {
  return ['aria-label', 'title', 'placeholder'].flatMap((name) =>
    [...document.querySelectorAll(`#app [${name}]`)]
      .filter((one) => one.closest(kept) === null && one.checkVisibility())
      .map((one) => ({ one, text: one.getAttribute(name) ?? '' }))
      .filter(({ text }) => /\p{L}{2}/u.test(text) && !text.includes('⟦'))
      // A value that is too long for its line is whole in the line's tooltip.
      .filter(({ one, text }) =>
        [...one.querySelectorAll(kept)].every(({ textContent }) => textContent !== text),
      )
      .map(({ text }) => `${name}: ${text}`),
  );
}

const IN_PAGE = [isSeen, outsideOf, looseTexts, looseNames];

/** What a reader sees or hears that no translator was given. */
export async function untranslatedOf(page: Page): Promise<string[]> {
  const kept = JSON.stringify(KEPT);
  const found = await page.evaluate<string[]>(
    `(() => { ${IN_PAGE.join('\n')}; return [...looseTexts(${kept}), ...looseNames(${kept})]; })()`,
  );
  return found.filter((text) => !NAMES.test(text));
}
