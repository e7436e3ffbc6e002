/**
 * `npm start`: the demo shop, or a page of yours, in Chromium with the extension. See `--help`.
 */
import { main } from './start/main.mjs';

// `npm start | head`: whoever closes the pipe has read enough.
process.stdout.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exit(await main(process.argv.slice(2), process.env));
