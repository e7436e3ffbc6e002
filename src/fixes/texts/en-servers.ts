import { english } from '../../i18n/index.ts';

/** Where the text goes on servers other than Nginx and Apache. */
export default english({
  'caddy-place-global':
    'First block: into the global options, the pair of braces without a name at the very top of the Caddyfile. If there are none, put braces round the line. Without it a login or a `handle` would answer the preflight first.',
  'caddy-place-site':
    'Into the block of the site that serves `{path}`, outside every `handle` and `route`.',
  'caddy-existing':
    'First remove every `header` line with `Access-Control-…` and every answer to `OPTIONS` that serve this address already.',
  'haproxy-place':
    'Into the `frontend` (or `listen`) that receives `{path}`, with `mode http`. The lines must stand above every other `http-request` line there: a login or a redirect above them would answer the preflight first.',
  'haproxy-existing':
    'First remove every `http-response` and `http-after-response` line with `Access-Control-…`, in the `backend` too.',
  'express-import':
    'First block: to the other imports. In a CommonJS file write `const cors = require("cors");` instead.',
  'express-place':
    'Second block: after `const app = express()` and before every login, router and route, which would answer first.',
  'express-existing':
    'First remove other calls of `cors` and every line of the program that sets an `Access-Control-…` header: what is set last wins.',
  'vite-place':
    'While you develop, and without touching the server: into the object of `defineConfig`. In the page’s code leave `{target}` out, so that the address begins with `{start}`. The page then asks its own origin.',
  'vite-place-prefix':
    'While you develop, and without touching the server: into the object of `defineConfig`. In the page’s code write `{start}` in place of `{target}`. The page then asks its own origin.',
  'vite-development':
    'This serves development only: the finished page is not served by Vite. There the server must allow the origin, or your own backend must pass the calls on.',
  'headers-place':
    'For any other server, and for programs: every answer under `{path}` must carry the first list, error answers and answers behind a login too.',
  'headers-preflight':
    'A request with the method `OPTIONS` and an `Access-Control-Request-Method` header is a preflight. Answer it before any login, with status 204 and the second list.',
  'headers-origins':
    'The lists show one origin. Compare the request’s `Origin` with {origins} and send back the one that is equal, never the whole list; when none is equal, leave out every `Access-Control-…` header and keep `Vary`.',
  'headers-one':
    'Each header once: remove what sets it already, in the program and in every proxy in front of it.',
  'apply-express': 'Install the package, then restart the program.',
});
