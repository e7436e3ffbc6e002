import { createServer } from 'node:http';

/** Public names, since pages on this machine are a developer's, whose tabs are watched. */
const PAGE = 'shop.example';
const API = 'api.example';

/** What Chromium needs to find them. */
export const HOST_RULES = `MAP ${PAGE} 127.0.0.1, MAP ${API} 127.0.0.1`;

const PIXEL = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const EACH = 50;

/** A page with 100 small pictures and scripts. */
function pageOf() {
  const each = Array.from({ length: EACH }, (_, index) => index);
  const parts = each.map((n) => `<img src="/pixel?${n}"><script src="/script?${n}"></script>`);
  return `<!doctype html><meta charset="utf-8"><title>Bench</title>${parts.join('\n')}`;
}

/** @param {import('node:http').IncomingMessage} request */
function accessOf({ url = '', headers: { origin = '' } }) {
  if (!url.startsWith('/allowed')) return {};
  return {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': 'PUT',
    'Access-Control-Allow-Headers': 'x-key',
    Vary: 'Origin',
  };
}

/** @param {string} url @returns {readonly [type: string, body: string | Buffer]} */
function bodyOf(url) {
  if (url.startsWith('/pixel')) return ['image/gif', PIXEL];
  if (url.startsWith('/script')) return ['text/javascript', 'void 0;'];
  if (url.startsWith('/page')) return ['text/html', pageOf()];
  return url === '/' ? ['text/html', '<!doctype html>'] : ['application/json', '{"ok":true}'];
}

/** The servers of the page and of the API it asks. */
export async function startSite() {
  const server = createServer((request, response) => {
    const [type, body] = bodyOf(request.url ?? '');
    const headers = { 'Content-Type': type, 'Cache-Control': 'no-store', ...accessOf(request) };
    response.writeHead(request.method === 'OPTIONS' ? 204 : 200, headers);
    response.end(request.method === 'OPTIONS' ? undefined : body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the site has no port');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const { port } = address;
  return { page: `http://${PAGE}:${port}`, api: `http://${API}:${port}`, close };
}
