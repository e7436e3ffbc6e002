import { apiHandler } from './api.mjs';
import { listen, portOf, stop } from './ports.mjs';
import { scenarios } from './scenarios.mjs';
import { shopHandler } from './shop.mjs';
import { unusedPort } from './unused-port.mjs';

/**
 * @typedef {import('./scenario.mjs').Scenario & { url: string }} Asked a scenario of a running site
 *
 * @typedef {object} Site
 * @property {string} url the shop's page; `?lang=en` or `?lang=fr` chooses its language
 * @property {string} origin
 * @property {readonly Asked[]} asked
 * @property {() => Promise<void>} close
 */

/** @param {number} port @param {number} apiPort */
async function startServers(port, apiPort) {
  /** @type {Asked[]} */
  const asked = [];
  /** @type {Record<string, string | number>} */
  const places = {};
  const shop = await listen(shopHandler(asked), port);
  const api = await listen(apiHandler(places), apiPort);
  const others = await listen(apiHandler(places));
  return { asked, places, shop, api, others };
}

/**
 * Starts the demo shop and its misconfigured API on loopback ports. Browsers resolve every name
 * under `localhost` to loopback by themselves.
 *
 * @param {{ port?: number, apiPort?: number }} [options] ports of the page and of the API; any free
 *   ones unless said. A busy port rejects with `EADDRINUSE`.
 * @returns {Promise<Site>}
 */
export async function startSite({ port = 0, apiPort = 0 } = {}) {
  const { asked, places, shop, api, others } = await startServers(port, apiPort);
  const pagePort = portOf(shop);
  const origin = `http://shop.localhost:${pagePort}`;
  /** @type {Record<import('./scenario.mjs').Host, string>} */
  const hosts = {
    api: `http://api.shop.localhost:${portOf(api)}`,
    accounts: `http://accounts.shop.localhost:${portOf(others)}`,
    cdn: `http://cdn.shop.localhost:${portOf(others)}`,
    dead: `http://api.shop.localhost:${await unusedPort()}`,
  };
  const otherPort = pagePort === 3000 ? 5173 : 3000;
  Object.assign(places, hosts, { page: origin, pagePort, otherPort });
  asked.push(...scenarios.map((one) => ({ ...one, url: `${hosts[one.host]}${one.path}` })));
  const close = async () => void (await Promise.all([shop, api, others].map(stop)));
  return { url: `${origin}/`, origin, asked, close };
}
