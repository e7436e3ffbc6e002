import { describe, expect, it } from 'vitest';
import type { HopRow } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import { entryOf } from './testing.ts';

/** Nginx and Apache have their own tests. */
const PINNED = new Set(['caddy', 'haproxy', 'express', 'vite', 'headers']);

/**
 * Every text to paste, whole. Real servers prove in `test/servers` that such texts work; this says
 * what they are, so that no line of them changes unseen.
 */
function pasted(row: HopRow, options: PlanOptions = {}): string {
  const { fixes, verify } = planFixes([entryOf(row)], options);
  const blocks = fixes
    .filter(({ server }) => PINNED.has(server))
    .flatMap(({ server, variant, blocks: list, placement, apply }) => [
      `# ${server} ${variant}: ${placement.map(({ id }) => id).join(' ')}`,
      ...list.map(({ context, file, code }) => `## ${context} ${file}\n${code}`),
      ...apply.map(({ purpose, code }) => `$ ${purpose.id}: ${code}`),
    ]);
  return [...blocks, ...verify.map(({ purpose, code }) => `$ ${purpose.id}: ${code}`)].join('\n');
}

const asked = { 'Access-Control-Request-Headers': 'content-type,x-a', Cookie: 'a' };
const cookie = { Cookie: 'a' };

describe('the texts to paste', () => {
  it('for a plain request', () => {
    expect(pasted({ actual: answer(200) })).toMatchInlineSnapshot(`
      "# headers only: headers-one
      ## response /items
      Access-Control-Allow-Origin: https://app.example
      Vary: Origin
      # caddy only: caddy-place-site caddy-place-end
      ## caddy-site /etc/caddy/Caddyfile
      @cors_path_5za71z {
          path /items
      }
      @cors_allowed_5za71z {
          path /items
          header Origin "https://app.example"
          not {
              method OPTIONS
              header Access-Control-Request-Method *
          }
      }
      header @cors_path_5za71z +Vary "Origin"
      header @cors_allowed_5za71z {
          Access-Control-Allow-Origin {header.Origin}
          defer
      }
      ## caddy-site /etc/caddy/Caddyfile
      header @cors_allowed_5za71z {
          Access-Control-Allow-Origin {header.Origin}
      }
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place-start haproxy-place-end
      ## frontend /etc/haproxy/haproxy.cfg
      http-request set-var(txn.cors_path_5za71z) bool(true) if { path /items }
      http-request set-var(txn.cors_origin_5za71z) req.fhdr(Origin) if { var(txn.cors_path_5za71z) -m found } { req.fhdr(Origin) -m str https://app.example } !METH_OPTIONS or { var(txn.cors_path_5za71z) -m found } { req.fhdr(Origin) -m str https://app.example } !{ req.fhdr(Access-Control-Request-Method) -m found }
      ## frontend /etc/haproxy/haproxy.cfg
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_5za71z)] if { var(txn.cors_origin_5za71z) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_5za71z) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express package: express-place-package package-only-first
      ## import app.js
      import cors from 'cors';
      ## app app.js
      app.use(['/items'], cors({
        origin: ['https://app.example'],
        methods: ['GET'],
      }));
      $ apply-install: npm install cors
      $ apply-restart: node --check app.js
      # express program: express-place
      ## app app.js
      app.use((request, response, next) => {
        if (!['/items'].includes(request.path)) return next();
        const asked = request.get('Access-Control-Request-Method');
        const isPreflight = request.method === 'OPTIONS' && asked !== undefined;
        const isOurs = ['https://app.example'].includes(request.get('Origin')) && !isPreflight;
        const { writeHead } = response;
        response.writeHead = (...head) => {
          if (typeof head.at(-1) === 'object' && !Array.isArray(head.at(-1)))
            for (const [name, value] of Object.entries(head.pop() ?? {})) response.setHeader(name, value);
          response.vary('Origin');
          if (isOurs) {
            response.set('Access-Control-Allow-Origin', request.get('Origin'));
          }
          return writeHead.apply(response, head);
        };
        return next();
      });
      $ apply-restart: node --check app.js
      # express list: express-place-list list-same-rights
      ## file app.js
      'https://app.example', 
      $ apply-restart: node --check app.js
      # vite only: vite-place proxy-page
      ## vite vite.config.js
      server: {
        proxy: {
          '/items': {
            target: 'https://api.example',
            changeOrigin: true,
          },
        },
      },
      $ verify-actual: curl -g -sS -i --path-as-is -H 'Origin: https://app.example' --url 'https://api.example/items' | head -c 4000"
    `);
  });

  it('for a preflight with credentials, a list of origins and readable headers', () => {
    const row = { method: 'PUT', asked, sent: cookie, preflight: answer(405) };
    const options = { addOrigins: ['https://b.example'], exposedHeaders: ['X-Total'] };
    expect(pasted(row, options)).toMatchInlineSnapshot(`
      "# headers only: headers-preflight headers-one
      ## preflight /items
      Access-Control-Allow-Origin: https://app.example
      Access-Control-Allow-Credentials: true
      Access-Control-Expose-Headers: X-Total
      Vary: Origin
      Access-Control-Allow-Methods: PUT
      Access-Control-Allow-Headers: content-type, x-a
      Access-Control-Max-Age: 600
      ## response /items
      Access-Control-Allow-Origin: https://app.example
      Access-Control-Allow-Credentials: true
      Access-Control-Expose-Headers: X-Total
      Vary: Origin
      # caddy only: caddy-place-global caddy-place-site caddy-place-end
      ## caddy-global /etc/caddy/Caddyfile
      order error after header
      ## caddy-site /etc/caddy/Caddyfile
      @cors_path_13065ey {
          path /items
      }
      @cors_allowed_13065ey {
          path /items
          header Origin "https://app.example"
          header Origin "https://b.example"
          not {
              method OPTIONS
              header Access-Control-Request-Method *
          }
      }
      @cors_preflight_13065ey {
          path /items
          header Origin "https://app.example"
          header Origin "https://b.example"
          method OPTIONS
          header Access-Control-Request-Method PUT
      }
      header @cors_path_13065ey +Vary "Origin"
      header @cors_allowed_13065ey {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
          +Access-Control-Expose-Headers "X-Total"
          defer
      }
      header @cors_preflight_13065ey {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
          +Access-Control-Expose-Headers "X-Total"
          Access-Control-Allow-Methods "PUT"
          Access-Control-Allow-Headers "content-type, x-a"
          defer
      }
      error @cors_preflight_13065ey 204
      ## caddy-site /etc/caddy/Caddyfile
      handle @cors_preflight_13065ey {
          respond 204
      }
      ## caddy-site /etc/caddy/Caddyfile
      header @cors_allowed_13065ey {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
          +Access-Control-Expose-Headers "X-Total"
      }
      header @cors_preflight_13065ey {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
          +Access-Control-Expose-Headers "X-Total"
          Access-Control-Allow-Methods "PUT"
          Access-Control-Allow-Headers "content-type, x-a"
      }
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place-start haproxy-place-end
      ## frontend /etc/haproxy/haproxy.cfg
      http-request set-var(txn.cors_path_13065ey) bool(true) if { path /items }
      http-request set-var(txn.cors_origin_13065ey) req.fhdr(Origin) if { var(txn.cors_path_13065ey) -m found } { req.fhdr(Origin) -m str https://app.example https://b.example } !METH_OPTIONS or { var(txn.cors_path_13065ey) -m found } { req.fhdr(Origin) -m str https://app.example https://b.example } !{ req.fhdr(Access-Control-Request-Method) -m found }
      http-request set-var(txn.cors_preflight_13065ey) req.fhdr(Origin) if { var(txn.cors_path_13065ey) -m found } { req.fhdr(Origin) -m str https://app.example https://b.example } METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m str PUT }
      http-request return status 204 if { var(txn.cors_preflight_13065ey) -m found }
      ## frontend /etc/haproxy/haproxy.cfg
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_13065ey)] if { var(txn.cors_origin_13065ey) -m found }
      http-after-response set-header Access-Control-Allow-Credentials "true" if { var(txn.cors_origin_13065ey) -m found }
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_preflight_13065ey)] if { var(txn.cors_preflight_13065ey) -m found }
      http-after-response set-header Access-Control-Allow-Credentials "true" if { var(txn.cors_preflight_13065ey) -m found }
      http-after-response add-header Access-Control-Expose-Headers "X-Total" if { var(txn.cors_origin_13065ey) -m found }
      http-after-response set-header Access-Control-Allow-Methods "PUT" if { var(txn.cors_preflight_13065ey) -m found }
      http-after-response set-header Access-Control-Allow-Headers "content-type, x-a" if { var(txn.cors_preflight_13065ey) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_13065ey) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express program: express-place
      ## app app.js
      app.use((request, response, next) => {
        if (!['/items'].includes(request.path)) return next();
        const asked = request.get('Access-Control-Request-Method');
        const isPreflight = request.method === 'OPTIONS' && asked !== undefined;
        const isOurs = ['https://app.example', 'https://b.example'].includes(request.get('Origin')) && (!isPreflight || ['PUT'].includes(asked));
        const { writeHead } = response;
        response.writeHead = (...head) => {
          if (typeof head.at(-1) === 'object' && !Array.isArray(head.at(-1)))
            for (const [name, value] of Object.entries(head.pop() ?? {})) response.setHeader(name, value);
          response.vary('Origin');
          if (isOurs) {
            response.set('Access-Control-Allow-Origin', request.get('Origin'));
            response.set('Access-Control-Allow-Credentials', 'true');
            response.append('Access-Control-Expose-Headers', 'X-Total');
          }
          if (isOurs && isPreflight) {
            response.set('Access-Control-Allow-Methods', 'PUT');
            response.set('Access-Control-Allow-Headers', 'content-type, x-a');
          }
          return writeHead.apply(response, head);
        };
        if (isOurs && isPreflight) return response.status(204).end();
        return next();
      });
      $ apply-restart: node --check app.js
      # express package: express-place-package package-only-first
      ## import app.js
      import cors from 'cors';
      ## app app.js
      app.use(['/items'], cors({
        origin: ['https://app.example', 'https://b.example'],
        methods: ['PUT'],
        allowedHeaders: ['content-type', 'x-a'],
        exposedHeaders: ['X-Total'],
        credentials: true,
      }));
      $ apply-install: npm install cors
      $ apply-restart: node --check app.js
      # express list: express-place-list list-same-rights
      ## file app.js
      'https://app.example', 'https://b.example', 
      $ apply-restart: node --check app.js
      # vite only: vite-place proxy-page
      ## vite vite.config.js
      server: {
        proxy: {
          '/items': {
            target: 'https://api.example',
            changeOrigin: true,
            cookieDomainRewrite: '',
          },
        },
      },
      $ verify-preflight: curl -g -sS -i --path-as-is -X 'OPTIONS' -H 'Origin: https://app.example' -H 'Access-Control-Request-Method: PUT' -H 'Access-Control-Request-Headers: content-type,x-a' --url 'https://api.example/items' | head -c 4000
      $ verify-actual-repeats: curl -g -sS -i --path-as-is -X 'PUT' -H 'Origin: https://app.example' -H 'content-type: YOUR-VALUE' -H 'x-a: YOUR-VALUE' -H 'Content-Length: 0' --url 'https://api.example/items' | head -c 4000"
    `);
  });

  it('for a whole site of public data behind PHP', () => {
    const php = answer(500, { 'X-Powered-By': 'PHP/8.2' });
    const row = { method: 'DELETE', asked: {}, preflight: answer(401), actual: php };
    const options = { scope: 'site', publicData: true, credentials: false } as const;
    expect(pasted(row, options)).toMatchInlineSnapshot(`
      "# caddy only: caddy-place-global caddy-place-site caddy-place-end
      ## caddy-global /etc/caddy/Caddyfile
      order error after header
      ## caddy-site /etc/caddy/Caddyfile
      @cors_path_92sirzn {
          path *
      }
      @cors_allowed_92sirzn {
          header Origin "https://app.example"
          not {
              method OPTIONS
              header Access-Control-Request-Method *
          }
      }
      @cors_preflight_92sirzn {
          header Origin "https://app.example"
          method OPTIONS
          header Access-Control-Request-Method DELETE
      }
      header @cors_path_92sirzn +Vary "Origin"
      header @cors_path_92sirzn ?Access-Control-Allow-Origin "*"
      header @cors_allowed_92sirzn {
          Access-Control-Allow-Origin "*"
          defer
      }
      header @cors_preflight_92sirzn {
          Access-Control-Allow-Origin "*"
          Access-Control-Allow-Methods "DELETE"
          defer
      }
      error @cors_preflight_92sirzn 204
      ## caddy-site /etc/caddy/Caddyfile
      handle @cors_preflight_92sirzn {
          respond 204
      }
      ## caddy-site /etc/caddy/Caddyfile
      header @cors_allowed_92sirzn {
          Access-Control-Allow-Origin "*"
      }
      header @cors_preflight_92sirzn {
          Access-Control-Allow-Origin "*"
          Access-Control-Allow-Methods "DELETE"
      }
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place-start haproxy-place-end
      ## frontend /etc/haproxy/haproxy.cfg
      http-request set-var(txn.cors_path_92sirzn) bool(true)
      http-request set-var(txn.cors_origin_92sirzn) req.fhdr(Origin) if { var(txn.cors_path_92sirzn) -m found } { req.fhdr(Origin) -m str https://app.example } !METH_OPTIONS or { var(txn.cors_path_92sirzn) -m found } { req.fhdr(Origin) -m str https://app.example } !{ req.fhdr(Access-Control-Request-Method) -m found }
      http-request set-var(txn.cors_preflight_92sirzn) req.fhdr(Origin) if { var(txn.cors_path_92sirzn) -m found } { req.fhdr(Origin) -m str https://app.example } METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m str DELETE }
      http-request return status 204 if { var(txn.cors_preflight_92sirzn) -m found }
      ## frontend /etc/haproxy/haproxy.cfg
      http-after-response set-header Access-Control-Allow-Origin "*" if { var(txn.cors_origin_92sirzn) -m found }
      http-after-response set-header Access-Control-Allow-Origin "*" if { var(txn.cors_preflight_92sirzn) -m found }
      http-after-response set-header Access-Control-Allow-Methods "DELETE" if { var(txn.cors_preflight_92sirzn) -m found }
      http-after-response set-header Access-Control-Allow-Origin "*" if { var(txn.cors_path_92sirzn) -m found } !{ res.fhdr(Access-Control-Allow-Origin) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_92sirzn) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express program: express-place
      ## app app.js
      app.use((request, response, next) => {
        const asked = request.get('Access-Control-Request-Method');
        const isPreflight = request.method === 'OPTIONS' && asked !== undefined;
        const isOurs = ['https://app.example'].includes(request.get('Origin')) && (!isPreflight || ['DELETE'].includes(asked));
        const { writeHead } = response;
        response.writeHead = (...head) => {
          if (typeof head.at(-1) === 'object' && !Array.isArray(head.at(-1)))
            for (const [name, value] of Object.entries(head.pop() ?? {})) response.setHeader(name, value);
          response.vary('Origin');
          if (!response.hasHeader('Access-Control-Allow-Origin')) response.set('Access-Control-Allow-Origin', '*');
          if (isOurs) {
            response.set('Access-Control-Allow-Origin', '*');
          }
          if (isOurs && isPreflight) {
            response.set('Access-Control-Allow-Methods', 'DELETE');
          }
          return writeHead.apply(response, head);
        };
        if (isOurs && isPreflight) return response.status(204).end();
        return next();
      });
      $ apply-restart: node --check app.js
      # express package: express-place-package package-only-first
      ## import app.js
      import cors from 'cors';
      ## app app.js
      app.use(cors({
        origin: '*',
        methods: ['DELETE'],
      }));
      $ apply-install: npm install cors
      $ apply-restart: node --check app.js
      # vite only: vite-place proxy-page-prefix
      ## vite vite.config.js
      server: {
        proxy: {
          '/upstream': {
            target: 'https://api.example',
            changeOrigin: true,
            rewrite: (path) => path.replace(/^\\/upstream/, ''),
          },
        },
      },
      # headers only: headers-preflight headers-one
      ## preflight /
      Access-Control-Allow-Origin: *
      Access-Control-Allow-Methods: DELETE
      Access-Control-Max-Age: 600
      ## response /
      Access-Control-Allow-Origin: *
      $ verify-preflight: curl -g -sS -i --path-as-is -X 'OPTIONS' -H 'Origin: https://anyone.example' -H 'Access-Control-Request-Method: DELETE' --url 'https://api.example/items' | head -c 4000
      $ verify-actual-repeats: curl -g -sS -i --path-as-is -X 'DELETE' -H 'Origin: https://anyone.example' --url 'https://api.example/items' | head -c 4000"
    `);
  });

  it('for a folder of files', () => {
    const files = { 'Last-Modified': 'Tue, 24 Nov 2026 10:00:00 GMT', 'Accept-Ranges': 'bytes' };
    const row = { url: 'https://api.example/fonts/', actual: answer(200, files) };
    expect(pasted(row, { credentials: true })).toMatchInlineSnapshot(`
      "# headers only: headers-one
      ## response /fonts/
      Access-Control-Allow-Origin: https://app.example
      Access-Control-Allow-Credentials: true
      Vary: Origin
      # caddy only: caddy-place-site caddy-place-end
      ## caddy-site /etc/caddy/Caddyfile
      @cors_path_11wftne {
          path /fonts/
      }
      @cors_allowed_11wftne {
          path /fonts/
          header Origin "https://app.example"
          not {
              method OPTIONS
              header Access-Control-Request-Method *
          }
      }
      header @cors_path_11wftne +Vary "Origin"
      header @cors_allowed_11wftne {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
          defer
      }
      ## caddy-site /etc/caddy/Caddyfile
      header @cors_allowed_11wftne {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
      }
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place-start haproxy-place-end
      ## frontend /etc/haproxy/haproxy.cfg
      http-request set-var(txn.cors_path_11wftne) bool(true) if { path /fonts/ }
      http-request set-var(txn.cors_origin_11wftne) req.fhdr(Origin) if { var(txn.cors_path_11wftne) -m found } { req.fhdr(Origin) -m str https://app.example } !METH_OPTIONS or { var(txn.cors_path_11wftne) -m found } { req.fhdr(Origin) -m str https://app.example } !{ req.fhdr(Access-Control-Request-Method) -m found }
      ## frontend /etc/haproxy/haproxy.cfg
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_11wftne)] if { var(txn.cors_origin_11wftne) -m found }
      http-after-response set-header Access-Control-Allow-Credentials "true" if { var(txn.cors_origin_11wftne) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_11wftne) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express package: express-place-package package-only-first
      ## import app.js
      import cors from 'cors';
      ## app app.js
      app.use(['/fonts/'], cors({
        origin: ['https://app.example'],
        methods: ['GET'],
        credentials: true,
      }));
      $ apply-install: npm install cors
      $ apply-restart: node --check app.js
      # express program: express-place
      ## app app.js
      app.use((request, response, next) => {
        if (!['/fonts/'].includes(request.path)) return next();
        const asked = request.get('Access-Control-Request-Method');
        const isPreflight = request.method === 'OPTIONS' && asked !== undefined;
        const isOurs = ['https://app.example'].includes(request.get('Origin')) && !isPreflight;
        const { writeHead } = response;
        response.writeHead = (...head) => {
          if (typeof head.at(-1) === 'object' && !Array.isArray(head.at(-1)))
            for (const [name, value] of Object.entries(head.pop() ?? {})) response.setHeader(name, value);
          response.vary('Origin');
          if (isOurs) {
            response.set('Access-Control-Allow-Origin', request.get('Origin'));
            response.set('Access-Control-Allow-Credentials', 'true');
          }
          return writeHead.apply(response, head);
        };
        return next();
      });
      $ apply-restart: node --check app.js
      # express list: express-place-list list-same-rights
      ## file app.js
      'https://app.example', 
      $ apply-restart: node --check app.js
      # vite only: vite-place proxy-page
      ## vite vite.config.js
      server: {
        proxy: {
          '/fonts/': {
            target: 'https://api.example',
            changeOrigin: true,
            cookieDomainRewrite: '',
          },
        },
      },
      $ verify-actual: curl -g -sS -i --path-as-is -H 'Origin: https://app.example' --url 'https://api.example/fonts/' | head -c 4000"
    `);
  });
});
