/** @typedef {import('../site.mjs').Asked} Asked */

/** @param {Asked} asked */
async function byFetch({ url, init }) {
  const response = await fetch(url, init);
  return `HTTP ${response.status}`;
}

/** @param {Asked} asked */
async function byFont({ url }) {
  await new FontFace('Feuille', `url(${JSON.stringify(url)})`).load();
  return 'font';
}

/** @param {Asked} asked */
async function byImage({ url }) {
  const image = new Image();
  image.src = url;
  await image.decode();
  return 'image';
}

/**
 * The frame answers with what it saw, as text.
 *
 * @param {Asked} asked
 */
async function bySandbox({ url }) {
  const frame = document.querySelector('iframe')?.contentWindow;
  const answer = new Promise((resolve) => {
    addEventListener('message', ({ data }) => resolve(data.saw), { once: true });
  });
  frame?.postMessage(url, '*');
  const saw = String(await answer);
  if (!saw.startsWith('HTTP')) throw new Error(saw);
  return saw;
}

/** How a page can ask; each resolves to what the page saw and rejects when it saw nothing. */
export const ways = { fetch: byFetch, font: byFont, image: byImage, sandbox: bySandbox };
