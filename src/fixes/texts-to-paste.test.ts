import { describe, expect, it } from 'vitest';
import type { HopRow } from '../diagnosis/testing.ts';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import { entryOf } from './testing.ts';

/** A server that is new may still change its text every day. */
const PINNED = new Set(['nginx', 'apache', 'caddy', 'haproxy', 'express', 'vite', 'headers']);

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
      "# nginx location: nginx-place-location nginx-existing nginx-inherit
      ## location /etc/nginx/sites-available/<site>
      add_header Access-Control-Allow-Origin "https://app.example" always;
      add_header Vary "Origin" always;
      $ apply-debian: sudo nginx -t && sudo systemctl reload nginx
      $ apply-generic: sudo nginx -t && sudo nginx -s reload
      # apache vhost: apache-place-vhost apache-existing apache-modules
      ## vhost /etc/apache2/sites-available/<site>.conf
      <Location "/items">
          Header unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "https://app.example"
          Header always merge Vary "Origin"
      </Location>
      $ apply-debian: sudo a2enmod headers && sudo apachectl configtest && sudo systemctl reload apache2
      $ apply-generic: sudo apachectl configtest && sudo apachectl graceful
      # apache htaccess: apache-place-htaccess apache-override apache-existing apache-modules
      ## htaccess .htaccess
      Header unset Access-Control-Allow-Origin
      Header always set Access-Control-Allow-Origin "https://app.example"
      Header always merge Vary "Origin"
      $ apply-apache-modules: sudo a2enmod headers && sudo systemctl restart apache2
      # caddy only: caddy-place-site caddy-existing
      ## caddy-site /etc/caddy/Caddyfile
      @cors_path_ss6fn4 {
          path /items /items/*
      }
      @cors_allowed_ss6fn4 {
          path /items /items/*
          header Origin "https://app.example"
      }
      header @cors_path_ss6fn4 +Vary "Origin"
      header @cors_allowed_ss6fn4 {
          Access-Control-Allow-Origin {header.Origin}
      }
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place haproxy-existing
      ## frontend /etc/haproxy/haproxy.cfg
      acl cors_path_ss6fn4 path /items
      acl cors_path_ss6fn4 path_beg /items/
      http-request set-var(txn.cors_path_ss6fn4) bool(true) if cors_path_ss6fn4
      http-request set-var(txn.cors_origin_ss6fn4) req.fhdr(Origin) if cors_path_ss6fn4 { req.fhdr(Origin) -m str https://app.example }
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_ss6fn4)] if { var(txn.cors_origin_ss6fn4) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_ss6fn4) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express only: express-import express-place express-existing
      ## import app.js
      import cors from 'cors';
      ## app app.js
      const cors_ss6fn4 = cors({
        origin: ['https://app.example'],
        preflightContinue: true,
      });
      app.use('/items', (request, response, next) => {
        const isPlain = request.method === 'OPTIONS' && !request.get('Access-Control-Request-Method');
        return isPlain ? next() : cors_ss6fn4(request, response, next);
      });
      $ apply-express: npm install cors
      # vite only: vite-place
      ## vite vite.config.js
      server: {
        proxy: {
          '/items': {
            target: 'https://api.example',
            changeOrigin: true,
          },
        },
      },
      # headers only: headers-place headers-one
      ## response 
      Access-Control-Allow-Origin: https://app.example
      Vary: Origin
      $ verify-actual: curl -g -sS -i --path-as-is -H 'Origin: https://app.example' --url 'https://api.example/items' | head -c 4000"
    `);
  });

  it('for a preflight with credentials, a list of origins and readable headers', () => {
    const row = { method: 'PUT', asked, sent: cookie, preflight: answer(405) };
    const options = { addOrigins: ['https://b.example'], exposedHeaders: ['X-Total'] };
    expect(pasted(row, options)).toMatchInlineSnapshot(`
      "# nginx map: nginx-place-http nginx-place-location nginx-existing nginx-inherit nginx-hide
      ## http /etc/nginx/conf.d/cors-ss6fn4.conf
      map $http_origin $cors_origin_ss6fn4 {
          default "";
          "~^https://app\\.example$" $http_origin;
          "~^https://b\\.example$" $http_origin;
      }
      map $cors_origin_ss6fn4 $cors_credentials_ss6fn4 {
          default "";
          "~." "true";
      }
      ## location /etc/nginx/sites-available/<site>
      proxy_hide_header Access-Control-Allow-Origin;
      proxy_hide_header Access-Control-Allow-Credentials;
      fastcgi_hide_header Access-Control-Allow-Origin;
      fastcgi_hide_header Access-Control-Allow-Credentials;
      add_header Access-Control-Allow-Origin $cors_origin_ss6fn4 always;
      add_header Access-Control-Allow-Credentials $cors_credentials_ss6fn4 always;
      add_header Access-Control-Expose-Headers "X-Total" always;
      add_header Vary "Origin" always;
      add_header Access-Control-Allow-Methods "PUT" always;
      add_header Access-Control-Allow-Headers "content-type, x-a" always;
      add_header Access-Control-Max-Age "600" always;
      set $cors_preflight "$request_method:$http_access_control_request_method";
      if ($cors_preflight ~ "^OPTIONS:.") { return 204; }
      $ apply-debian: sudo nginx -t && sudo systemctl reload nginx
      $ apply-generic: sudo nginx -t && sudo nginx -s reload
      # nginx server: nginx-place-set nginx-place-location nginx-existing nginx-inherit nginx-hide
      ## server /etc/nginx/sites-available/<site>
      set $cors_origin_ss6fn4 "";
      set $cors_credentials_ss6fn4 "";
      if ($http_origin = "https://app.example") { set $cors_origin_ss6fn4 $http_origin; set $cors_credentials_ss6fn4 "true"; }
      if ($http_origin = "https://b.example") { set $cors_origin_ss6fn4 $http_origin; set $cors_credentials_ss6fn4 "true"; }
      ## location /etc/nginx/sites-available/<site>
      proxy_hide_header Access-Control-Allow-Origin;
      proxy_hide_header Access-Control-Allow-Credentials;
      fastcgi_hide_header Access-Control-Allow-Origin;
      fastcgi_hide_header Access-Control-Allow-Credentials;
      add_header Access-Control-Allow-Origin $cors_origin_ss6fn4 always;
      add_header Access-Control-Allow-Credentials $cors_credentials_ss6fn4 always;
      add_header Access-Control-Expose-Headers "X-Total" always;
      add_header Vary "Origin" always;
      add_header Access-Control-Allow-Methods "PUT" always;
      add_header Access-Control-Allow-Headers "content-type, x-a" always;
      add_header Access-Control-Max-Age "600" always;
      set $cors_preflight "$request_method:$http_access_control_request_method";
      if ($cors_preflight ~ "^OPTIONS:.") { return 204; }
      $ apply-debian: sudo nginx -t && sudo systemctl reload nginx
      $ apply-generic: sudo nginx -t && sudo nginx -s reload
      # apache vhost: apache-place-vhost apache-existing apache-modules
      ## vhost /etc/apache2/sites-available/<site>.conf
      <Location "/items">
          Header unset Access-Control-Allow-Origin
          Header always unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "expr=%{HTTP:Origin}" "expr=%{HTTP:Origin} in {'https://app.example','https://b.example'}"
          Header unset Access-Control-Allow-Credentials
          Header always unset Access-Control-Allow-Credentials
          Header always set Access-Control-Allow-Credentials "true" "expr=%{HTTP:Origin} in {'https://app.example','https://b.example'}"
          Header unset Access-Control-Expose-Headers
          Header always set Access-Control-Expose-Headers "X-Total"
          Header always merge Vary "Origin"
          Header always set Access-Control-Allow-Methods "PUT" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Allow-Headers "content-type, x-a" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Max-Age "600" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      </Location>

      RewriteEngine On
      RewriteCond %{REQUEST_METHOD} =OPTIONS
      RewriteCond %{HTTP:Access-Control-Request-Method} .
      RewriteRule ^/items(?:/|$) - [R=204,L]
      $ apply-debian: sudo a2enmod headers rewrite && sudo apachectl configtest && sudo systemctl reload apache2
      $ apply-generic: sudo apachectl configtest && sudo apachectl graceful
      # apache htaccess: apache-place-htaccess apache-override apache-existing apache-modules
      ## htaccess .htaccess
      Header unset Access-Control-Allow-Origin
      Header always unset Access-Control-Allow-Origin
      Header always set Access-Control-Allow-Origin "expr=%{HTTP:Origin}" "expr=%{HTTP:Origin} in {'https://app.example','https://b.example'}"
      Header unset Access-Control-Allow-Credentials
      Header always unset Access-Control-Allow-Credentials
      Header always set Access-Control-Allow-Credentials "true" "expr=%{HTTP:Origin} in {'https://app.example','https://b.example'}"
      Header unset Access-Control-Expose-Headers
      Header always set Access-Control-Expose-Headers "X-Total"
      Header always merge Vary "Origin"
      Header always set Access-Control-Allow-Methods "PUT" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      Header always set Access-Control-Allow-Headers "content-type, x-a" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      Header always set Access-Control-Max-Age "600" "expr=%{REQUEST_METHOD} == 'OPTIONS'"

      <If "%{REQUEST_METHOD} == 'OPTIONS' && -n %{HTTP:Access-Control-Request-Method}">
          Redirect 204
      </If>
      $ apply-apache-modules: sudo a2enmod headers rewrite && sudo systemctl restart apache2
      # caddy only: caddy-place-global caddy-place-site caddy-existing
      ## caddy-global /etc/caddy/Caddyfile
      order error after header
      ## caddy-site /etc/caddy/Caddyfile
      @cors_path_ss6fn4 {
          path /items /items/*
      }
      @cors_allowed_ss6fn4 {
          path /items /items/*
          header Origin "https://app.example"
          header Origin "https://b.example"
      }
      @cors_others_ss6fn4 {
          path /items /items/*
          not {
              header Origin "https://app.example"
              header Origin "https://b.example"
          }
      }
      header @cors_path_ss6fn4 +Vary "Origin"
      header @cors_allowed_ss6fn4 {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
          Access-Control-Expose-Headers "X-Total"
          Access-Control-Allow-Methods "PUT"
          Access-Control-Allow-Headers "content-type, x-a"
          Access-Control-Max-Age "600"
      }
      header @cors_allowed_ss6fn4 {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
          Access-Control-Expose-Headers "X-Total"
          defer
      }
      header @cors_others_ss6fn4 {
          -Access-Control-Allow-Origin
          -Access-Control-Allow-Credentials
      }
      @cors_preflight_ss6fn4 {
          path /items /items/*
          method OPTIONS
          header Access-Control-Request-Method *
      }
      error @cors_preflight_ss6fn4 204
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place haproxy-existing
      ## frontend /etc/haproxy/haproxy.cfg
      acl cors_path_ss6fn4 path /items
      acl cors_path_ss6fn4 path_beg /items/
      http-request set-var(txn.cors_path_ss6fn4) bool(true) if cors_path_ss6fn4
      http-request set-var(txn.cors_origin_ss6fn4) req.fhdr(Origin) if cors_path_ss6fn4 { req.fhdr(Origin) -m str https://app.example https://b.example }
      http-request set-var(txn.cors_preflight_ss6fn4) bool(true) if cors_path_ss6fn4 METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m found }
      http-request return status 204 if { var(txn.cors_preflight_ss6fn4) -m found }
      http-after-response del-header Access-Control-Allow-Origin if { var(txn.cors_path_ss6fn4) -m found }
      http-after-response del-header Access-Control-Allow-Credentials if { var(txn.cors_path_ss6fn4) -m found }
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_ss6fn4)] if { var(txn.cors_origin_ss6fn4) -m found }
      http-after-response set-header Access-Control-Allow-Credentials "true" if { var(txn.cors_origin_ss6fn4) -m found }
      http-after-response set-header Access-Control-Expose-Headers "X-Total" if { var(txn.cors_origin_ss6fn4) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_ss6fn4) -m found }
      http-after-response set-header Access-Control-Allow-Methods "PUT" if { var(txn.cors_preflight_ss6fn4) -m found }
      http-after-response set-header Access-Control-Allow-Headers "content-type, x-a" if { var(txn.cors_preflight_ss6fn4) -m found }
      http-after-response set-header Access-Control-Max-Age "600" if { var(txn.cors_preflight_ss6fn4) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express only: express-import express-place express-existing
      ## import app.js
      import cors from 'cors';
      ## app app.js
      const cors_ss6fn4 = cors({
        origin: ['https://app.example', 'https://b.example'],
        credentials: true,
        exposedHeaders: ['X-Total'],
        methods: ['PUT'],
        allowedHeaders: ['content-type', 'x-a'],
        maxAge: 600,
      });
      app.use('/items', (request, response, next) => {
        const isPlain = request.method === 'OPTIONS' && !request.get('Access-Control-Request-Method');
        return isPlain ? next() : cors_ss6fn4(request, response, next);
      });
      $ apply-express: npm install cors
      # vite only: vite-place
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
      # headers only: headers-place headers-preflight headers-origins headers-one
      ## response 
      Access-Control-Allow-Origin: https://app.example
      Access-Control-Allow-Credentials: true
      Access-Control-Expose-Headers: X-Total
      Vary: Origin
      ## preflight 
      Access-Control-Allow-Origin: https://app.example
      Access-Control-Allow-Credentials: true
      Access-Control-Expose-Headers: X-Total
      Vary: Origin
      Access-Control-Allow-Methods: PUT
      Access-Control-Allow-Headers: content-type, x-a
      Access-Control-Max-Age: 600
      $ verify-preflight: curl -g -sS -i --path-as-is -X 'OPTIONS' -H 'Origin: https://app.example' -H 'Access-Control-Request-Method: PUT' -H 'Access-Control-Request-Headers: content-type,x-a' --url 'https://api.example/items' | head -c 4000
      $ verify-actual-repeats: curl -g -sS -i --path-as-is -X 'PUT' -H 'Origin: https://app.example' -H 'content-type: YOUR-VALUE' -H 'x-a: YOUR-VALUE' -H 'Content-Length: 0' --url 'https://api.example/items' | head -c 4000"
    `);
  });

  it('for a whole site of public data behind PHP', () => {
    const php = answer(500, { 'X-Powered-By': 'PHP/8.2' });
    const row = { method: 'DELETE', asked: {}, preflight: answer(401), actual: php };
    const options = { scope: 'site', publicData: true, credentials: false } as const;
    expect(pasted(row, options)).toMatchInlineSnapshot(`
      "# nginx server: nginx-place-server nginx-existing nginx-inherit nginx-hide
      ## server /etc/nginx/sites-available/<site>
      fastcgi_hide_header Access-Control-Allow-Origin;
      fastcgi_hide_header Access-Control-Allow-Credentials;
      add_header Access-Control-Allow-Origin "*" always;
      add_header Access-Control-Allow-Methods "DELETE" always;
      add_header Access-Control-Max-Age "600" always;
      set $cors_preflight "$request_method:$http_access_control_request_method";
      if ($cors_preflight ~ "^OPTIONS:.") { return 204; }
      $ apply-debian: sudo nginx -t && sudo systemctl reload nginx
      $ apply-generic: sudo nginx -t && sudo nginx -s reload
      # apache vhost: apache-place-vhost apache-existing apache-modules
      ## vhost /etc/apache2/sites-available/<site>.conf
      Header unset Access-Control-Allow-Origin
      Header always set Access-Control-Allow-Origin "*"
      Header unset Access-Control-Allow-Credentials
      Header always unset Access-Control-Allow-Credentials
      Header always set Access-Control-Allow-Methods "DELETE" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      Header always set Access-Control-Max-Age "600" "expr=%{REQUEST_METHOD} == 'OPTIONS'"

      RewriteEngine On
      RewriteCond %{REQUEST_METHOD} =OPTIONS
      RewriteCond %{HTTP:Access-Control-Request-Method} .
      RewriteRule ^/ - [R=204,L]
      $ apply-debian: sudo a2enmod headers rewrite && sudo apachectl configtest && sudo systemctl reload apache2
      $ apply-generic: sudo apachectl configtest && sudo apachectl graceful
      # apache htaccess: apache-place-htaccess apache-override apache-existing apache-modules apache-htaccess-login
      ## htaccess .htaccess
      Header unset Access-Control-Allow-Origin
      Header always set Access-Control-Allow-Origin "*"
      Header unset Access-Control-Allow-Credentials
      Header always unset Access-Control-Allow-Credentials
      Header always set Access-Control-Allow-Methods "DELETE" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      Header always set Access-Control-Max-Age "600" "expr=%{REQUEST_METHOD} == 'OPTIONS'"

      <If "%{REQUEST_METHOD} == 'OPTIONS' && -n %{HTTP:Access-Control-Request-Method}">
          Redirect 204
      </If>

      Require expr "%{REQUEST_METHOD} == 'OPTIONS' && -n req('Access-Control-Request-Method')"
      $ apply-apache-modules: sudo a2enmod headers rewrite && sudo systemctl restart apache2
      # caddy only: caddy-place-global caddy-place-site caddy-existing
      ## caddy-global /etc/caddy/Caddyfile
      order error after header
      ## caddy-site /etc/caddy/Caddyfile
      @cors_allowed_1ac4wc {
          path /*
      }
      header @cors_allowed_1ac4wc {
          Access-Control-Allow-Origin "*"
          Access-Control-Allow-Methods "DELETE"
          Access-Control-Max-Age "600"
      }
      header @cors_allowed_1ac4wc {
          Access-Control-Allow-Origin "*"
          -Access-Control-Allow-Credentials
          defer
      }
      @cors_preflight_1ac4wc {
          path /*
          method OPTIONS
          header Access-Control-Request-Method *
      }
      error @cors_preflight_1ac4wc 204
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place haproxy-existing
      ## frontend /etc/haproxy/haproxy.cfg
      acl cors_path_1ac4wc path_beg /
      http-request set-var(txn.cors_path_1ac4wc) bool(true) if cors_path_1ac4wc
      http-request set-var(txn.cors_preflight_1ac4wc) bool(true) if cors_path_1ac4wc METH_OPTIONS { req.fhdr(Access-Control-Request-Method) -m found }
      http-request return status 204 if { var(txn.cors_preflight_1ac4wc) -m found }
      http-after-response del-header Access-Control-Allow-Origin if { var(txn.cors_path_1ac4wc) -m found }
      http-after-response del-header Access-Control-Allow-Credentials if { var(txn.cors_path_1ac4wc) -m found }
      http-after-response set-header Access-Control-Allow-Origin "*" if { var(txn.cors_path_1ac4wc) -m found }
      http-after-response set-header Access-Control-Allow-Methods "DELETE" if { var(txn.cors_preflight_1ac4wc) -m found }
      http-after-response set-header Access-Control-Max-Age "600" if { var(txn.cors_preflight_1ac4wc) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express only: express-import express-place express-existing
      ## import app.js
      import cors from 'cors';
      ## app app.js
      const cors_1ac4wc = cors({
        origin: '*',
        methods: ['DELETE'],
        allowedHeaders: [],
        maxAge: 600,
      });
      app.use('/', (request, response, next) => {
        const isPlain = request.method === 'OPTIONS' && !request.get('Access-Control-Request-Method');
        return isPlain ? next() : cors_1ac4wc(request, response, next);
      });
      $ apply-express: npm install cors
      # vite only: vite-place-prefix
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
      # headers only: headers-place headers-preflight headers-one
      ## response 
      Access-Control-Allow-Origin: *
      ## preflight 
      Access-Control-Allow-Origin: *
      Access-Control-Allow-Methods: DELETE
      Access-Control-Max-Age: 600
      $ verify-preflight: curl -g -sS -i --path-as-is -X 'OPTIONS' -H 'Origin: https://anyone.example' -H 'Access-Control-Request-Method: DELETE' --url 'https://api.example/items' | head -c 4000
      $ verify-actual-repeats: curl -g -sS -i --path-as-is -X 'DELETE' -H 'Origin: https://anyone.example' --url 'https://api.example/items' | head -c 4000"
    `);
  });

  it('for a folder of files', () => {
    const files = { 'Last-Modified': 'Tue, 24 Nov 2026 10:00:00 GMT', 'Accept-Ranges': 'bytes' };
    const row = { url: 'https://api.example/fonts/', actual: answer(200, files) };
    expect(pasted(row, { credentials: true })).toMatchInlineSnapshot(`
      "# nginx location: nginx-place-location nginx-existing nginx-inherit
      ## location /etc/nginx/sites-available/<site>
      add_header Access-Control-Allow-Origin "https://app.example" always;
      add_header Access-Control-Allow-Credentials "true" always;
      add_header Vary "Origin" always;
      $ apply-debian: sudo nginx -t && sudo systemctl reload nginx
      $ apply-generic: sudo nginx -t && sudo nginx -s reload
      # apache vhost: apache-place-vhost apache-existing apache-modules
      ## vhost /etc/apache2/sites-available/<site>.conf
      <Location "/fonts/">
          Header unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "https://app.example"
          Header unset Access-Control-Allow-Credentials
          Header always set Access-Control-Allow-Credentials "true"
          Header always merge Vary "Origin"
      </Location>
      $ apply-debian: sudo a2enmod headers && sudo apachectl configtest && sudo systemctl reload apache2
      $ apply-generic: sudo apachectl configtest && sudo apachectl graceful
      # apache htaccess: apache-place-htaccess apache-override apache-existing apache-modules
      ## htaccess .htaccess
      Header unset Access-Control-Allow-Origin
      Header always set Access-Control-Allow-Origin "https://app.example"
      Header unset Access-Control-Allow-Credentials
      Header always set Access-Control-Allow-Credentials "true"
      Header always merge Vary "Origin"
      $ apply-apache-modules: sudo a2enmod headers && sudo systemctl restart apache2
      # caddy only: caddy-place-site caddy-existing
      ## caddy-site /etc/caddy/Caddyfile
      @cors_path_1p2cq2r {
          path /fonts/*
      }
      @cors_allowed_1p2cq2r {
          path /fonts/*
          header Origin "https://app.example"
      }
      header @cors_path_1p2cq2r +Vary "Origin"
      header @cors_allowed_1p2cq2r {
          Access-Control-Allow-Origin {header.Origin}
          Access-Control-Allow-Credentials "true"
      }
      $ apply-debian: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo systemctl reload caddy
      $ apply-generic: sudo caddy validate --adapter caddyfile --config /etc/caddy/Caddyfile && sudo caddy reload --config /etc/caddy/Caddyfile
      # haproxy only: haproxy-place haproxy-existing
      ## frontend /etc/haproxy/haproxy.cfg
      acl cors_path_1p2cq2r path_beg /fonts/
      http-request set-var(txn.cors_path_1p2cq2r) bool(true) if cors_path_1p2cq2r
      http-request set-var(txn.cors_origin_1p2cq2r) req.fhdr(Origin) if cors_path_1p2cq2r { req.fhdr(Origin) -m str https://app.example }
      http-after-response set-header Access-Control-Allow-Origin %[var(txn.cors_origin_1p2cq2r)] if { var(txn.cors_origin_1p2cq2r) -m found }
      http-after-response set-header Access-Control-Allow-Credentials "true" if { var(txn.cors_origin_1p2cq2r) -m found }
      http-after-response add-header Vary "Origin" if { var(txn.cors_path_1p2cq2r) -m found }
      $ apply-debian: sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy
      # express only: express-import express-place express-existing
      ## import app.js
      import cors from 'cors';
      ## app app.js
      const cors_1p2cq2r = cors({
        origin: ['https://app.example'],
        credentials: true,
        preflightContinue: true,
      });
      app.use('/fonts/', (request, response, next) => {
        const isPlain = request.method === 'OPTIONS' && !request.get('Access-Control-Request-Method');
        return isPlain ? next() : cors_1p2cq2r(request, response, next);
      });
      $ apply-express: npm install cors
      # vite only: vite-place
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
      # headers only: headers-place headers-one
      ## response 
      Access-Control-Allow-Origin: https://app.example
      Access-Control-Allow-Credentials: true
      Vary: Origin
      $ verify-actual: curl -g -sS -i --path-as-is -H 'Origin: https://app.example' --url 'https://api.example/fonts/' | head -c 4000"
    `);
  });
});
