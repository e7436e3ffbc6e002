import { createServer } from 'node:http';

/** Loopback only: the demo is nobody else's business. */
const ADDRESS = '127.0.0.1';

/**
 * @param {import('node:http').Server} server
 * @returns {number} the port it listens on
 */
export function portOf(server) {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/**
 * Starts a server on a loopback port.
 *
 * @param {import('node:http').RequestListener} handler
 * @param {number} [port] 0 (any free one) unless said; a busy one rejects with `EADDRINUSE`
 * @returns {Promise<import('node:http').Server>}
 */
export function listen(handler, port = 0) {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => resolve(server));
  });
}

/**
 * Browsers keep connections open for minutes: without cutting them, `close` would wait that long.
 *
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
export function stop(server) {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => resolve());
  });
}
