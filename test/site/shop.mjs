import { readFileSync } from 'node:fs';
import { page } from './page.mjs';

/** @typedef {import('./site.mjs').Asked} Asked */
/** @typedef {{ type: string, body: string }} File */

/** @param {string} name */
function read(name) {
  return readFileSync(new URL(`./public/${name}`, import.meta.url), 'utf8');
}

/** @type {Readonly<Record<string, File>>} */
const files = {
  '/shop.css': { type: 'text/css', body: read('shop.css') },
  '/shop.js': { type: 'text/javascript', body: read('shop.js') },
  '/ways.js': { type: 'text/javascript', body: read('ways.js') },
};

/**
 * `?lang=` first, then what the browser asks for.
 *
 * @param {URL} url
 * @param {string | undefined} accepted the Accept-Language header
 */
function languageOf(url, accepted) {
  const wanted = url.searchParams.get('lang') ?? accepted ?? '';
  return wanted.startsWith('fr') ? 'fr' : 'en';
}

/**
 * @param {URL} url
 * @param {import('node:http').IncomingMessage} request
 * @param {readonly Asked[]} asked
 * @returns {File | undefined}
 */
function fileFor(url, request, asked) {
  if (url.pathname !== '/') return files[url.pathname];
  return {
    type: 'text/html',
    body: page(asked, languageOf(url, request.headers['accept-language'])),
  };
}

/**
 * Serves the shop's page and its files.
 *
 * @param {readonly Asked[]} asked the requests of the page; may be filled after this call
 * @returns {import('node:http').RequestListener}
 */
export function shopHandler(asked) {
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://shop');
    const file = fileFor(url, request, asked);
    const type = `${file?.type ?? 'text/plain'}; charset=utf-8`;
    response.writeHead(file ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store' });
    response.end(file?.body);
  };
}
