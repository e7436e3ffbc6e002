import { createServer } from 'node:net';

/**
 * Ports that no system hands out by itself: Linux takes those for clients and for `listen(0)` from
 * 32,768 on. One from there, given back and taken up later, may meanwhile belong to another server,
 * or to the very client that waits for it (a loopback connection can meet itself).
 */
const LOWEST = 16_384;
/** Each of Vitest's workers has a shelf of its own, and whatever runs without Vitest the first. */
const SHELVES = 8;
const ON_A_SHELF = 2048;

/** @type {Set<number>} */
const given = new Set();

/**
 * A port on which nobody listens, and which nothing but another call could take. No call of one
 * process gives a port twice: a browser has nothing cached for its address.
 *
 * @returns {Promise<number>}
 */
export async function unusedPort() {
  const shelf = Number(process.env['VITEST_POOL_ID'] ?? 0) % SHELVES;
  const port = LOWEST + shelf * ON_A_SHELF + Math.floor(Math.random() * ON_A_SHELF);
  if (given.has(port) || !(await isFree(port))) return unusedPort();
  given.add(port);
  return port;
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
