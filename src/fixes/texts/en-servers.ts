import { english } from '../../i18n/index.ts';

/** Where the text goes on servers other than Nginx and Apache. */
export default english({
  'caddy-place-global':
    'First block: into the global options, the pair of braces without a name at the very top of the Caddyfile. If there are none, put braces round the line. Without it a login or a `handle` would answer the preflight first.',
  'caddy-place-site':
    'The lines with the matchers: into the block of the site that serves `{path}`, at its start, outside every `handle` and `route`.',
  'caddy-place-end':
    'The last lines: at the end of the same block. What Caddy answers by itself, such as an error, carries the line that was read last.',
  'haproxy-place-start':
    'The first lines: at the start of the `frontend` (or `listen`) that receives `{path}`, with `mode http`, above every other `http-request` line: a login or a redirect above them would answer the preflight first.',
  'haproxy-place-end':
    'The other lines: at the end of the same `frontend`. The last `set-header` wins, so nothing that is there needs to go.',
  'express-place':
    'Right after `const app = express()`, before every login, router and route, which would answer first. What the program sets itself stays as it is.',
  'apply-express': 'Check the syntax, then restart the program.',
  'vite-place':
    'While you develop, and without touching the server: into the object of `defineConfig`. In the page’s code leave `{target}` out, so that the address begins with `{start}`. The page then asks its own origin.',
  'vite-place-prefix':
    'While you develop, and without touching the server: into the object of `defineConfig`. In the page’s code write `{start}` in place of `{target}`. The page then asks its own origin.',
  'vite-development':
    'This serves development only: the finished page is not served by Vite. There the server must allow the origin, or your own backend must pass the calls on.',
  'headers-place':
    'For any other server, and for programs: every response under `{path}` must carry the first list, errors and responses behind a login, too.',
  'headers-preflight':
    'A request with the method `OPTIONS` and an `Access-Control-Request-Method` header is a preflight. Answer it before any login, with status 204 and the second list.',
  'headers-origins':
    'The lists show one origin. Compare the request’s `Origin` with {origins} and send back the one that is equal, never the whole list; when none is equal, leave out every `Access-Control-…` header and keep `Vary`.',
  'headers-one':
    'Each header once, from the program or from a proxy in front of it, never from both. What other origins and other addresses get today stays as it is.',
});
