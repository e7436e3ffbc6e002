import { section } from './cards.mjs';
import { escape } from './escape.mjs';
import { words } from './words.mjs';

/** @typedef {import('./words.mjs').Locale} Locale */
/** @typedef {import('./site.mjs').Asked} Asked */

/** @param {string} name */
function tea(name) {
  return `<figure class="tea"><div class="leaf" aria-hidden="true"></div><figcaption>${name}</figcaption></figure>`;
}

/** Asks from an origin of its own, `null`, when the shop tells it to. */
const FRAME = `<script>onmessage = ({ data }) => fetch(data).then((r) => 'HTTP ' + r.status, String)
  .then((saw) => parent.postMessage({ saw }, '*'));</script>`;

/** @param {readonly Asked[]} asked */
function embedded(asked) {
  // "<" could end the script element early.
  return JSON.stringify(asked).replaceAll('<', '\\u003c');
}

/**
 * The demo page.
 *
 * @param {readonly Asked[]} asked the requests, with the addresses of the running site
 * @param {Locale} lang
 */
export function page(asked, lang) {
  const word = words[lang];
  const other = lang === 'fr' ? 'en' : 'fr';
  const broken = asked.filter(({ reason }) => reason !== null);
  const fine = asked.filter(({ reason }) => reason === null);
  return `<!doctype html>
<html lang="${lang}" translate="no">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${word.title}</title>
<meta name="google" content="notranslate">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/shop.css">
<script type="application/json" id="asked">${embedded(asked)}</script>
<script type="module" src="/shop.js"></script>
</head>
<body>
<header><h1>${word.title}</h1><a href="/?lang=${other}" lang="${other}">${word.other}</a></header>
<main>
<p>${word.tagline}</p>
<div class="teas">${word.teas.map(tea).join('')}</div>
<p class="how">${word.howTo} <button type="button" id="all">${word.all}</button></p>
${section(word.broken, broken, lang)}
${section(word.fine, fine, lang)}
</main>
<iframe id="sandbox" sandbox="allow-scripts" hidden srcdoc="${escape(FRAME)}"></iframe>
</body>
</html>`;
}
