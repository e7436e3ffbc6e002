/** Each of these runs in the panel's page: none closes over anything. */

/** Notes when the first row is painted, in milliseconds since the navigation. */
export function watchFirstRow() {
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-testid="exchange"]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // The next task comes after the frame.
      setTimeout(() => {
        document.documentElement.setAttribute('data-first-row', `${performance.now()}`);
      });
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Resolves when what was done so far is on the screen. @returns {Promise<void>} */
export function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** @param {string} text */
export function typeFilter(text) {
  const input = /** @type {HTMLInputElement} */ (document.querySelector('.filter'));
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** @param {number} index of the rows in the document */
export function clickRow(index) {
  const rows = document.querySelectorAll('[data-testid="exchange"]');
  /** @type {HTMLElement} */ (rows[index]).click();
}

/**
 * Scrolls on for so many frames, turning round at the ends.
 *
 * @param {number} frames
 * @returns {Promise<number[]>} the long tasks meanwhile, each in milliseconds
 */
export async function scrollOn(frames) {
  const list = /** @type {HTMLElement} */ (document.querySelector('.list'));
  /** @type {number[]} */
  const long = [];
  const observer = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) long.push(Math.round(duration));
  });
  observer.observe({ entryTypes: ['longtask'] });
  const most = list.scrollHeight - list.clientHeight;
  let step = 120;
  let top = list.scrollTop;
  for (let frame = 0; frame < frames; frame += 1) {
    if (top + step > most || top + step < 0) step = -step;
    top += step;
    list.scrollTop = top;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return long;
}
