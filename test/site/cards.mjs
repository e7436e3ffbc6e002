import { escape } from './escape.mjs';
import { words } from './words.mjs';

/** @typedef {import('./words.mjs').Locale} Locale */
/** @typedef {import('./site.mjs').Asked} Asked */

/**
 * The request as a developer reads it.
 *
 * @param {Asked} asked
 */
function address({ url, init }) {
  return `${init?.method ?? 'GET'} ${url}`;
}

/**
 * @param {Asked} asked
 * @param {Locale} lang
 */
function card(asked, lang) {
  const word = words[lang];
  return `<li data-scenario="${asked.id}" data-state="waiting">
  <span class="label">${escape(asked.label[lang])}</span>
  <code>${escape(address(asked))}</code>
  <output>${word.waiting}</output>
  <button type="button">${word.again}</button>
</li>`;
}

/**
 * A titled list of requests, each with its button and the place where the page says what it saw.
 *
 * @param {string} title
 * @param {readonly Asked[]} list
 * @param {Locale} lang
 */
export function section(title, list, lang) {
  const cards = list.map((asked) => card(asked, lang)).join('\n');
  return `<section><h2>${title} <small>${list.length}</small></h2><ol>${cards}</ol></section>`;
}
