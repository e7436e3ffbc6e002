import { describe, expect, it } from 'vitest';
import { answer } from '../diagnosis/testing.ts';
import { planFixes } from './plan.ts';
import type { PlanOptions } from './policy/options.ts';
import { entryOf, fixOf, textOf } from './testing.ts';

const blocked = entryOf({
  method: 'PUT',
  sent: { Cookie: 'sid=1' },
  asked: { 'Access-Control-Request-Headers': 'content-type' },
  preflight: answer(405),
});
const plan = (options: PlanOptions) => planFixes([blocked], { credentials: true, ...options });
const two = { addOrigins: ['https://b.example'] };

describe('nginx', () => {
  it('one origin: lines for the location', () => {
    expect(
      textOf(fixOf(plan({ upstream: 'proxy' }), 'nginx', 'location')),
    ).toBe(`proxy_hide_header Access-Control-Allow-Origin;
proxy_hide_header Access-Control-Allow-Credentials;
add_header Access-Control-Allow-Origin "https://app.example" always;
add_header Access-Control-Allow-Credentials "true" always;
add_header Vary "Origin" always;
add_header Access-Control-Allow-Methods "PUT" always;
add_header Access-Control-Allow-Headers "content-type" always;
add_header Access-Control-Max-Age "600" always;
set $cors_preflight "$request_method:$http_access_control_request_method";
if ($cors_preflight ~ "^OPTIONS:.") { return 204; }`);
  });

  it('several origins: a list in http{}, its value in the location', () => {
    const { blocks } = fixOf(plan({ ...two, upstream: 'static' }), 'nginx', 'map');
    expect(blocks.map(({ context }) => context)).toEqual(['http', 'location']);
    const mark = /\$cors_origin_(\w+)/.exec(blocks[0]?.code ?? '')?.[1];
    expect(blocks[0]?.code).toBe(`map $http_origin $cors_origin_${mark} {
    default "";
    "~^https://app\\.example$" $http_origin;
    "~^https://b\\.example$" $http_origin;
}
map $cors_origin_${mark} $cors_credentials_${mark} {
    default "";
    "~." "true";
}`);
    expect(blocks[1]?.code).toContain(
      `add_header Access-Control-Allow-Origin $cors_origin_${mark} always;`,
    );
  });

  it('several origins without http{}: the list in server{}, never in the location', () => {
    const { blocks } = fixOf(plan(two), 'nginx', 'server');
    expect(blocks.map(({ context }) => context)).toEqual(['server', 'location']);
    expect(blocks[1]?.code).not.toContain('$http_origin');
  });

  it('several origins without credentials: no line about them, in either way', () => {
    const without = plan({ ...two, credentials: false, upstream: 'static' });
    const plainly = (variant: 'map' | 'server') =>
      textOf(fixOf(without, 'nginx', variant)).replace(/(?<=cors_origin_)\w+/g, 'M');
    const lines = `add_header Access-Control-Allow-Origin $cors_origin_M always;
add_header Vary "Origin" always;
add_header Access-Control-Allow-Methods "PUT" always;`;
    expect(plainly('map')).toContain(`map $http_origin $cors_origin_M {
    default "";
    "~^https://app\\.example$" $http_origin;
    "~^https://b\\.example$" $http_origin;
}
${lines}`);
    expect(plainly('server')).toContain(`set $cors_origin_M "";
if ($http_origin = "https://app.example") { set $cors_origin_M $http_origin; }
if ($http_origin = "https://b.example") { set $cors_origin_M $http_origin; }
${lines}`);
  });

  it('hides nothing for files, which come from no module', () => {
    const marks = { 'Last-Modified': 'x', 'Accept-Ranges': 'bytes' };
    const file = entryOf({ actual: answer(200, { ...marks, 'Access-Control-Allow-Origin': 'x' }) });
    expect(textOf(fixOf(planFixes([file]), 'nginx', 'location'))).not.toContain('hide_header');
  });

  it('hides with both modules as long as it does not know which one serves', () => {
    const text = textOf(fixOf(plan({}), 'nginx', 'location'));
    expect(text).toContain('fastcgi_hide_header');
    expect(text).toContain('proxy_hide_header');
  });
});

describe('Apache', () => {
  it('one origin: headers by place, preflight by the virtual host', () => {
    expect(textOf(fixOf(plan({}), 'apache', 'vhost'))).toBe(`<Location "/items">
    Header unset Access-Control-Allow-Origin
    Header always set Access-Control-Allow-Origin "https://app.example"
    Header unset Access-Control-Allow-Credentials
    Header always set Access-Control-Allow-Credentials "true"
    Header always merge Vary "Origin"
    Header always set Access-Control-Allow-Methods "PUT" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
    Header always set Access-Control-Allow-Headers "content-type" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
    Header always set Access-Control-Max-Age "600" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
</Location>

RewriteEngine On
RewriteCond %{REQUEST_METHOD} =OPTIONS
RewriteCond %{HTTP:Access-Control-Request-Method} .
RewriteRule ^/items(?:/|$) - [R=204,L]`);
  });

  it('several origins: exact comparison, and nothing of the application left for others', () => {
    const text = textOf(fixOf(plan(two), 'apache', 'htaccess'));
    const list = `"expr=%{HTTP:Origin} in {'https://app.example','https://b.example'}"`;
    expect(text).toContain(
      `Header always set Access-Control-Allow-Origin "expr=%{HTTP:Origin}" ${list}`,
    );
    expect(text).toContain('Header always unset Access-Control-Allow-Origin');
    expect(text).not.toContain('Rewrite');
  });

  it('a folder with a login: a line that lets preflights pass, beside the owner’s own', () => {
    const behindLogin = entryOf({ method: 'PUT', preflight: answer(401) });
    const { blocks, placement } = fixOf(planFixes([behindLogin]), 'apache', 'htaccess');
    expect(blocks[0]?.code).toMatch(/\nRequire expr "%\{REQUEST_METHOD\} == 'OPTIONS' && -n req/);
    expect(placement.map(({ id }) => id)).toContain('apache-htaccess-login');
  });
});

const everyone = () => plan({ credentials: false, publicData: true });
const texts = () => [plan({}), plan(two), everyone()].flatMap(({ fixes }) => fixes.map(textOf));

describe('every text', () => {
  it('names no stranger: neither null nor an echo of whatever comes', () => {
    for (const text of texts()) {
      expect(text).not.toMatch(/"null"|'null'/);
      expect(text).not.toMatch(/Allow-Origin "?\$http_origin/);
    }
  });

  it('allows * only for public data, and then without credentials and without Vary', () => {
    const isPublic = /Allow-Origin:? "?\*|origin: '\*'/;
    const allowing = everyone()
      .fixes.filter(({ server }) => server !== 'vite')
      .map(textOf);
    for (const text of allowing) {
      expect(text).toMatch(isPublic);
      expect(text).not.toMatch(/Credentials[ :]+"?true|credentials: true|Vary/);
    }
    expect(new Set(texts().filter((text) => isPublic.test(text)))).toEqual(new Set(allowing));
  });

  it('separates the names of a list as the standard does', () => {
    const granted = {
      'Access-Control-Allow-Methods': 'DELETE',
      'Access-Control-Allow-Origin': '*',
    };
    const row = { method: 'PUT', asked: { 'Access-Control-Request-Headers': 'x-a,x-b' } };
    const entry = entryOf({ ...row, preflight: answer(405, granted) });
    for (const addOrigins of [[], ['https://b.example']]) {
      const { fixes } = planFixes([entry], { exposedHeaders: ['X-Total', 'ETag'], addOrigins });
      const listing = fixes.filter(({ server }) => server !== 'vite' && server !== 'express');
      for (const text of listing.map(textOf)) {
        expect(text).toMatch(/Methods:? "?PUT, DELETE/);
        expect(text).toMatch(/Allow-Headers:? "?x-a, x-b/);
        expect(text).toMatch(/Expose-Headers:? "?X-Total, ETag/);
      }
    }
  });

  it('has no comment and no trailing line break', () => {
    for (const text of texts()) expect(text).not.toMatch(/#|\n$/);
  });
});
