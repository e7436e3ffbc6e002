/** @typedef {import('playwright').Page} Page */
/** @typedef {import('../panel.mjs').Finding} Finding */
/** @typedef {import('../panel.mjs').Fix} Fix */
/** @typedef {import('../panel.mjs').Piece} Piece */

/**
 * Not a mouse click: that would first wait for a list which still grows to stand still. The row is
 * marked as selected in the same rendering that shows its explanation, but for the first: then the
 * detail is busy until what explains is loaded.
 *
 * @param {Page} panel
 * @param {number} index
 */
async function select(panel, index) {
  const row = panel.getByTestId('exchange').nth(index);
  const isSelected = await row.evaluate(async (element) => {
    /** @type {HTMLElement} */ (element).click();
    const isShown = () =>
      element.getAttribute('aria-selected') === 'true' &&
      document.querySelector('[data-testid="detail"][aria-busy="false"]') !== null;
    for (let i = 0; i < 500 && !isShown(); i++) await new Promise((done) => setTimeout(done, 10));
    return isShown();
  });
  if (!isSelected) throw new Error(`the panel does not show its row ${index}`);
}

/**
 * Selects a row of the panel and reads its explanation.
 *
 * @param {Page} panel
 * @param {number} index among the rows
 * @returns {Promise<import('../panel.mjs').Detail>}
 */
export async function readDetail(panel, index) {
  await select(panel, index);
  const [story, findings, first, changes, fixes, places, advice] = await Promise.all([
    readStory(panel),
    readFindings(panel),
    readFirst(panel),
    readChanges(panel),
    readFixes(panel),
    readPlaces(panel),
    readAdvice(panel),
  ]);
  return { story, findings, first, changes, fixes, places, advice };
}

/** What happened, where no reason tells it. @param {Page} panel @returns {Promise<string>} */
function readStory(panel) {
  return panel
    .locator('.headline:not([data-testid="finding"]) .story')
    .evaluateAll((parts) =>
      parts.map((part) => /** @type {HTMLElement} */ (part).innerText).join('\n'),
    );
}

/** @param {Page} panel @returns {Promise<Finding[]>} */
function readFindings(panel) {
  return panel.getByTestId('finding').evaluateAll((findings) =>
    findings.map((finding) => {
      const {
        reason = '',
        leg = '',
        certainty = '',
      } = /** @type {HTMLElement} */ (finding).dataset;
      // Folded text is not rendered, and only rendered text has its line breaks.
      const around = finding.parentElement?.closest('details');
      for (const fold of [around, finding, ...finding.querySelectorAll('details')])
        if (fold instanceof HTMLDetailsElement) fold.open = true;
      const textOf = (/** @type {string} */ selector) =>
        finding.querySelector(selector)?.textContent ?? '';
      const prose = finding.querySelectorAll('.story, .finding-body :is(h4, p, li)');
      const body = [...prose].map((piece) => ({
        kind: piece.localName,
        text: /** @type {HTMLElement} */ (piece).innerText,
      }));
      const expected = textOf('.failed .expected > :last-child');
      const failed = [
        `${textOf('.failed .header-name')} ${textOf('.failed .got')}`.trim(),
        ...(expected === '' ? [] : [expected]),
      ].join(' → ');
      return { reason, leg, certainty, title: textOf('.finding-title'), failed, body };
    }),
  );
}

/** @param {Page} panel @returns {Promise<Fix[]>} */
function readFixes(panel) {
  return panel.getByTestId('fix').evaluateAll((fixes) =>
    fixes.map((element) => {
      const fix = /** @type {HTMLElement} */ (element);
      const blocks = [...fix.querySelectorAll('pre[data-context]')].map((pre) => ({
        context: pre.getAttribute('data-context') ?? '',
        place: pre.closest('.block')?.querySelector('.block-place')?.textContent ?? '',
        code: pre.textContent ?? '',
      }));
      const { server = '' } = fix.dataset;
      const option = document.querySelector(`option[data-server="${server}"]`);
      return { server: option?.textContent ?? server, isChosen: !fix.hidden, blocks };
    }),
  );
}

/** What stands before any lines: a product's own setting, the cure. @param {Page} panel @returns {Promise<string>} */
function readFirst(panel) {
  return panel
    .locator('[data-testid="own-setting"], [data-testid="first"]')
    .evaluateAll((parts) => parts.map((part) => part.textContent ?? '').join('\n'));
}

/** What the fix changes, and for whom. @param {Page} panel @returns {Promise<string>} */
function readChanges(panel) {
  return panel.getByTestId('changes').evaluateAll(([line]) => line?.textContent ?? '');
}

/** Where its lines go, and how the server reads them. @param {Page} panel @returns {Promise<Piece[]>} */
function readPlaces(panel) {
  return panel.locator('[data-testid="apply"]').evaluateAll(([fold]) => {
    // Folded text is not rendered, and only rendered text has its line breaks.
    for (let one = fold?.closest('details'); one; one = one.parentElement?.closest('details'))
      one.open = true;
    return [...(fold?.querySelectorAll('li, pre') ?? [])].map((piece) => ({
      kind: 'li',
      text: /** @type {HTMLElement} */ (piece).innerText,
    }));
  });
}

/** @param {Page} panel @returns {Promise<Piece[]>} */
function readAdvice(panel) {
  return panel.locator('[data-testid="advice"] :is(h4, li)').evaluateAll((pieces) =>
    pieces.map((piece) => ({
      kind: piece.localName,
      text: /** @type {HTMLElement} */ (piece).innerText,
    })),
  );
}
