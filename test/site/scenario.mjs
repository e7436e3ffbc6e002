/**
 * One row of the demo: what the page asks, what the server wrongly answers, and the reason that
 * Raison must name. In header values `{page}`, `{pagePort}`, `{api}`, `{accounts}` and `{cdn}` stand
 * for the origins (and port) of the running site, `{otherPort}` for one that is not the page's.
 *
 * @typedef {object} Answer
 * @property {number} [status] 200 unless said
 * @property {Record<string, string | string[]>} [headers] a list sends the header several times
 * @property {string} [type] Content-Type; JSON unless said
 * @property {string} [body]
 *
 * @typedef {'api' | 'accounts' | 'cdn' | 'dead'} Host
 *
 * @typedef {object} Init what the page hands to `fetch`
 * @property {string} [method]
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {'include'} [credentials]
 *
 * @typedef {object} Scenario
 * @property {string} id
 * @property {{ en: string, fr: string }} label
 * @property {string | null} reason id of the expected root cause; `null` when the request passes
 * @property {Host} host
 * @property {string} path unique among all scenarios
 * @property {'fetch' | 'font' | 'image' | 'sandbox'} [how] `fetch` unless said
 * @property {Init} [init]
 * @property {Answer} [preflight]
 * @property {Answer} [answer]
 */

/** The headers of a server that does it right. */
export const allow = { 'Access-Control-Allow-Origin': '{page}', Vary: 'Origin' };

/** The same for a request with cookies. */
export const allowCookies = { ...allow, 'Access-Control-Allow-Credentials': 'true' };

/**
 * A preflight's answer.
 *
 * @param {Record<string, string | string[]>} headers
 * @param {number} [status]
 * @returns {Answer}
 */
export function preflight(headers, status = 204) {
  return { status, headers };
}

/** A POST as every JSON client sends it. */
export const json = {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: '{"tea":"sencha","grams":100}',
};
