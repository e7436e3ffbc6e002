import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createTlsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen, portOf, stop } from '../../site/ports.mjs';
import { page, WORKER } from './odd-page.mjs';

/**
 * What the demo shop does not do: requests that are given up, hang, break off, are redirected in
 * every way, run in a worker or at once. Each is a line in a HAR file that could be misread.
 *
 * @typedef {import('node:http').RequestListener} Handler
 * @typedef {Record<string, string>} Headers
 */

/** A certificate that nobody trusts. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'raison-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-days', '2', '-subj', '/CN=api.shop.localhost', '-nodes'];
  const files = ['-newkey', 'rsa:2048', '-keyout', key, '-out', cert];
  execFileSync('openssl', ['req', '-x509', ...subject, ...files], { stdio: 'ignore' });
  const read = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });
  return read;
}

/** @param {string} origin @returns {Headers} */
const allow = (origin) => ({
  'Access-Control-Allow-Origin': origin,
  'Access-Control-Allow-Methods': 'PUT',
  'Access-Control-Allow-Headers': 'x-a',
});

/** Where a path redirects to; `ok` in its name lets it pass. @type {Record<string, string>} */
const REDIRECTS = {
  '/redirect-bare': '/end-ok',
  '/redirect-ok': '/end-ok',
  '/redirect-ok-manual': '/end-ok',
  '/redirect-ok-error': '/end-ok',
  '/redirect-ok-login': 'http://joe:secret@{host}/end-ok',
};

/** @param {{ origin: string }} of @returns {Handler} */
function api(of) {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://api');
    if (pathname.startsWith('/hang')) return;
    const isCut =
      pathname === '/reset-later' ? request.method !== 'OPTIONS' : pathname === '/reset';
    if (isCut) {
      request.socket.destroy();
      return;
    }
    const target = REDIRECTS[pathname]?.replace('{host}', request.headers.host ?? '');
    const headers = /ok|later/.test(pathname) ? allow(of.origin) : {};
    const body = request.method === 'OPTIONS' ? undefined : '{}';
    if (target !== undefined) response.writeHead(302, { ...headers, Location: target });
    else response.writeHead(body === undefined ? 204 : 200, { ...headers, Server: 'odd' });
    response.end(body);
  };
}

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export async function startOddSite() {
  const of = { origin: '' };
  const servers = [await listen(api(of))];
  const tls = createTlsServer(certificate(), (_, response) => response.end('{}'));
  await new Promise((resolve) => tls.listen(0, '127.0.0.1', () => resolve(undefined)));
  const [plain] = servers.map(portOf);
  const tlsPort = /** @type {import('node:net').AddressInfo} */ (tls.address()).port;
  const hosts = {
    plain: `http://api.shop.localhost:${plain}`,
    tls: `https://api.shop.localhost:${tlsPort}`,
  };
  const pages = await listen((request, response) => {
    const isWorker = request.url === '/worker.js';
    const type = isWorker ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'Content-Type': type });
    response.end(isWorker ? WORKER(hosts.plain) : page(hosts));
  });
  of.origin = `http://shop.localhost:${portOf(pages)}`;
  const close = async () => {
    tls.closeAllConnections();
    tls.close();
    await Promise.all([...servers, pages].map(stop));
  };
  return { url: `${of.origin}/`, close };
}
