import { scenarios, targets } from './scenarios.mjs';

/** @typedef {import('./scenario.mjs').Answer} Answer */

/** What a path that is no scenario's gets: never CORS headers. @type {Answer} */
const unknown = { status: 404, body: '{"error":"unknown path"}' };

/** What an OPTIONS gets where no preflight is expected. @type {Answer} */
const noOptions = { status: 405, headers: { Allow: 'GET' } };

/**
 * @param {string} method
 * @param {string} path
 * @returns {Answer}
 */
function answerFor(method, path) {
  const scenario = scenarios.find((one) => one.path === path);
  if (scenario === undefined) return targets[path] ?? unknown;
  return (method === 'OPTIONS' ? scenario.preflight : scenario.answer) ?? fallback(method);
}

/** @param {string} method */
function fallback(method) {
  return method === 'OPTIONS' ? noOptions : {};
}

/**
 * Fills `{page}` and its like.
 *
 * @param {string} value
 * @param {Readonly<Record<string, string | number>>} places
 */
function fill(value, places) {
  return value.replace(/\{(\w+)\}/g, (whole, name) => String(places[name] ?? whole));
}

/**
 * @param {Answer} answer
 * @param {Readonly<Record<string, string | number>>} places
 * @returns {Record<string, string | string[]>}
 */
function headersOf(answer, places) {
  const entries = Object.entries(answer.headers ?? {}).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.map((one) => fill(one, places)) : fill(value, places),
  ]);
  const type = answer.type ?? 'application/json';
  // A cached answer would hide the next visit's request from the extension and from the tests.
  return { 'Content-Type': type, 'Cache-Control': 'no-store', ...Object.fromEntries(entries) };
}

/**
 * The misconfigured API: answers every scenario's preflight and request as its row says.
 *
 * @param {Readonly<Record<string, string | number>>} places origins to fill in; may be filled after this call
 * @returns {import('node:http').RequestListener}
 */
export function apiHandler(places) {
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://api').pathname;
    const answer = answerFor(request.method ?? 'GET', path);
    const status = answer.status ?? 200;
    response.writeHead(status, headersOf(answer, places));
    response.end(status === 204 ? undefined : (answer.body ?? '{"ok":true}'));
  };
}
