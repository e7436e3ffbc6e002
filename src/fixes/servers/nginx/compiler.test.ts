import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../../diagnosis/testing.ts';
import { answer } from '../../../diagnosis/testing.ts';
import type { PlanOptions } from '../../index.ts';
import { planFixes } from '../../plan.ts';
import { entryOf } from '../../testing.ts';

const PLAIN: HopRow = { actual: answer(200) };
const PUT: HopRow = {
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'x-a' },
  preflight: answer(405),
};
const sending = (value: string, more = {}): HopRow => ({
  actual: answer(200, { 'Access-Control-Allow-Origin': value, ...more }),
});

const fixes = (row: HopRow, options: PlanOptions = {}) =>
  planFixes([entryOf(row)], { credentials: false, ...options }).fixes.filter(
    ({ server }) => server === 'nginx',
  );

const ways = (...of: Parameters<typeof fixes>) => fixes(...of).map(({ variant }) => variant);

/** The texts of one way with their places; the mark is always M. */
function texts(row: HopRow, options: PlanOptions = {}, variant = 'map'): string {
  const fix = fixes(row, options).find((one) => one.variant === variant);
  const all = (fix?.blocks ?? []).map(({ context, code, edit }) => {
    const { how, ...rest } = edit;
    const place = 'line' in rest ? rest.line : JSON.stringify(rest);
    return `## ${context}: ${how} ${place}\n${code}`;
  });
  return all.join('\n').replace(/(?<=\$cors_(?:[a-z]+_)+)\d[0-9a-z]*/g, 'M');
}

/** The text for a site that answers the preflight with these headers. */
const answered = (headers: Record<string, string>) =>
  texts({ ...PUT, preflight: answer(204, headers), actual: answer(200) });

describe('nginx', () => {
  it('adds what nobody says yet, at the server, and beside headers of a location', () => {
    expect(texts(PLAIN)).toMatchInlineSnapshot(`
      "## http: insert {"at":"end"}
      map $request_uri $cors_vary_M {
          default "";
          "~^/items(?:\\?|$)" "Origin";
      }
      map "$cors_vary_M $http_origin $request_method:$http_access_control_request_method" $cors_origin_M {
          default "";
          "~^Origin https://app\\.example (?!OPTIONS:.)" "https://app.example";
      }
      ## server: insert {"at":"start","copiesOuter":["add_header"]}
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Vary $cors_vary_M always;
      ## location: insert {"at":"end","onlyBeside":"add_header"}
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Vary $cors_vary_M always;"
    `);
  });

  it('answers this origin’s preflights, and lets no unseen header stand beside its own', () => {
    expect(texts(PUT)).toMatchInlineSnapshot(`
      "## http: insert {"at":"end"}
      map $request_uri $cors_vary_M {
          default "";
          "~^/items(?:\\?|$)" "Origin";
      }
      map "$cors_vary_M $http_origin $request_method:$http_access_control_request_method" $cors_origin_M {
          default "";
          "~^Origin https://app\\.example (?!OPTIONS:(?!(?:PUT)$).)" "https://app.example";
      }
      map "$request_method $http_access_control_request_method $cors_origin_M" $cors_preflight_M {
          default "";
          "~^OPTIONS (?:PUT) ." 1;
      }
      map $cors_preflight_M $cors_methods_M {
          default "";
          "~." "PUT";
      }
      map $cors_preflight_M $cors_headers_M {
          default "";
          "~." "x-a";
      }
      map "$cors_origin_M$sent_http_access_control_allow_origin" $cors_app_origin_M {
          default "";
          "" $upstream_http_access_control_allow_origin;
      }
      map $cors_origin_M $cors_old_origin_M {
          default "OLD-VALUE";
          "~." "";
      }
      ## server: insert {"at":"start","copiesOuter":["add_header"]}
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Access-Control-Allow-Methods $cors_methods_M always;
      add_header Access-Control-Allow-Headers $cors_headers_M always;
      add_header Vary $cors_vary_M always;
      if ($cors_preflight_M) { return 204; }
      ## location: insert {"at":"end","copiesOuter":["add_header"],"alsoBeside":"add_header"}
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Access-Control-Allow-Methods $cors_methods_M always;
      add_header Access-Control-Allow-Headers $cors_headers_M always;
      add_header Vary $cors_vary_M always;
      ## location: insert {"at":"end","copiesOuter":["proxy_hide_header","fastcgi_hide_header"],"alsoBeside":"add_header","unless":{"line":"…_hide_header Access-Control-Allow-Origin;","pattern":"^[ \\\\t]*[a-z]+_hide_header\\\\s+([\\"']?)Access-Control-Allow-Origin\\\\1\\\\s*;"}}
      proxy_hide_header Access-Control-Allow-Origin;
      fastcgi_hide_header Access-Control-Allow-Origin;
      add_header Access-Control-Allow-Origin $cors_app_origin_M always;
      ## location: replace add_header Access-Control-Allow-Origin …;
      $cors_old_origin_M"
    `);
  });

  it('adds to the response of whoever answers preflights with an ok status', () => {
    const adding = answered({ 'Access-Control-Allow-Headers': 'x-b' });
    expect(adding).not.toContain('return 204');
    expect(adding).toContain('add_header Access-Control-Allow-Headers $cors_headers_M always;');
    expect(adding).not.toContain('app_headers');
    // Neither can be added to: no browser reads the one, the other would allow any header.
    for (const list of ['x-a x-b', '*'])
      expect(answered({ 'Access-Control-Allow-Headers': list })).toContain(
        'proxy_hide_header Access-Control-Allow-Headers;',
      );
  });

  it('keeps the value of a line, and silences it for this origin', () => {
    const text = texts(sending('https://b.example'), { existing: 'constant', credentials: true });
    expect(text).toMatchInlineSnapshot(`
      "## http: insert {"at":"end"}
      map $request_uri $cors_vary_M {
          default "";
          "~^/items(?:\\?|$)" "Origin";
      }
      map "$cors_vary_M $http_origin $request_method:$http_access_control_request_method" $cors_origin_M {
          default "";
          "~^Origin https://app\\.example (?!OPTIONS:.)" "https://app.example";
      }
      map $cors_origin_M $cors_credentials_M {
          default "";
          "~." "true";
      }
      map $cors_origin_M $cors_old_origin_M {
          default "https://b.example";
          "~." "";
      }
      ## server: insert {"at":"start","copiesOuter":["add_header"]}
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Access-Control-Allow-Credentials $cors_credentials_M always;
      add_header Vary $cors_vary_M always;
      ## location: insert {"at":"end","onlyBeside":"add_header"}
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Access-Control-Allow-Credentials $cors_credentials_M always;
      add_header Vary $cors_vary_M always;
      ## location: replace add_header Access-Control-Allow-Origin …;
      $cors_old_origin_M"
    `);
  });

  it('does without http{} for a whole site, several origins and readable headers', () => {
    const options = {
      scope: 'site',
      addOrigins: ['https://b.example'],
      exposedHeaders: ['X-Total'],
      existing: 'nothing',
    } as const;
    expect(texts(PUT, options, 'server')).toMatchInlineSnapshot(`
      "## server: insert {"at":"start","copiesOuter":["add_header"]}
      set $cors_who_M "Origin $http_origin $request_method:$http_access_control_request_method";
      set $cors_origin_M "";
      set $cors_exposed_M "";
      set $cors_methods_M "";
      set $cors_headers_M "";
      if ($cors_who_M ~ "^Origin https://app\\.example (?!OPTIONS:(?!(?:PUT)$).)") { set $cors_origin_M "https://app.example"; set $cors_exposed_M "X-Total"; }
      if ($cors_who_M ~ "^Origin https://b\\.example (?!OPTIONS:(?!(?:PUT)$).)") { set $cors_origin_M "https://b.example"; set $cors_exposed_M "X-Total"; }
      set $cors_asked_M "$request_method $http_access_control_request_method $cors_origin_M";
      set $cors_preflight_M "";
      if ($cors_asked_M ~ "^OPTIONS (?:PUT) .") { set $cors_preflight_M "1"; set $cors_methods_M "PUT"; set $cors_headers_M "x-a"; }
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Access-Control-Expose-Headers $cors_exposed_M always;
      add_header Access-Control-Allow-Methods $cors_methods_M always;
      add_header Access-Control-Allow-Headers $cors_headers_M always;
      add_header Vary "Origin" always;
      if ($cors_preflight_M) { return 204; }
      ## location: insert {"at":"end","onlyBeside":"add_header"}
      add_header Access-Control-Allow-Origin $cors_origin_M always;
      add_header Access-Control-Expose-Headers $cors_exposed_M always;
      add_header Access-Control-Allow-Methods $cors_methods_M always;
      add_header Access-Control-Allow-Headers $cors_headers_M always;
      add_header Vary "Origin" always;"
    `);
  });

  it('opens public data where nothing more exact is sent', () => {
    expect(texts(PUT, { publicData: true, existing: 'nothing' })).toMatchInlineSnapshot(`
      "## http: insert {"at":"end"}
      map $request_uri $cors_vary_M {
          default "";
          "~^/items(?:\\?|$)" "Origin";
      }
      map "$cors_vary_M $http_origin $request_method:$http_access_control_request_method" $cors_origin_M {
          default "";
          "~^Origin https://app\\.example (?!OPTIONS:(?!(?:PUT)$).)" "https://app.example";
      }
      map "$request_method $http_access_control_request_method $cors_origin_M" $cors_preflight_M {
          default "";
          "~^OPTIONS (?:PUT) ." 1;
      }
      map "$cors_vary_M:$sent_http_access_control_allow_origin" $cors_public_M {
          default "";
          "Origin:" "*";
      }
      map $cors_preflight_M $cors_methods_M {
          default "";
          "~." "PUT";
      }
      map $cors_preflight_M $cors_headers_M {
          default "";
          "~." "x-a";
      }
      ## server: insert {"at":"start","copiesOuter":["add_header"]}
      if ($cors_preflight_M) { return 204; }
      ## server: insert {"at":"end","copiesOuter":["add_header"]}
      add_header Access-Control-Allow-Origin $cors_public_M always;
      add_header Access-Control-Allow-Methods $cors_methods_M always;
      add_header Access-Control-Allow-Headers $cors_headers_M always;
      add_header Vary $cors_vary_M always;
      ## location: insert {"at":"end","onlyBeside":"add_header"}
      add_header Access-Control-Allow-Origin $cors_public_M always;
      add_header Access-Control-Allow-Methods $cors_methods_M always;
      add_header Access-Control-Allow-Headers $cors_headers_M always;
      add_header Vary $cors_vary_M always;"
    `);
  });

  it('covers both ends of a redirect within the origin', () => {
    const slash = { actual: answer(301, { Location: '/items/' }) };
    expect(texts(slash)).toContain('"~^/items/?(?:\\?|$)"');
  });

  it('leaves alone what this origin is told rightly', () => {
    const row = {
      ...PUT,
      preflight: answer(204, { 'Access-Control-Allow-Origin': 'https://app.example' }),
      actual: answer(200, { 'Access-Control-Allow-Origin': 'https://app.example' }),
    };
    const text = texts(row);
    expect(text).not.toContain('hide_header');
    expect(text).toContain('add_header Access-Control-Allow-Methods');
  });

  it('takes credentials that were never meant for this origin out of its response', () => {
    const row = sending('https://b.example', { 'Access-Control-Allow-Credentials': 'true' });
    expect(texts(row)).toContain('proxy_hide_header Access-Control-Allow-Credentials;');
    expect(texts(row)).not.toContain('$cors_credentials_M');
    const wanted = texts(row, { credentials: true });
    expect(wanted).not.toContain('hide_header Access-Control-Allow-Credentials');
  });

  it.each([
    ['application', true, false],
    ['constant', false, true],
    ['list', false, true],
    ['public', false, true],
    ['unknown', true, true],
    ['duplicate', true, true],
    ['nothing', false, false],
  ] as const)('speaks of who the reader says sends it: %s', (existing, hides, replaces) => {
    const text = texts(sending('https://b.example'), { existing });
    expect(text.includes('hide_header')).toBe(hides);
    expect(text.includes('## location: replace')).toBe(replaces);
  });

  it.each([
    ['proxy', 'proxy'],
    ['fastcgi', 'fastcgi'],
  ] as const)('hides with the module that serves: %s', (upstream, module) => {
    const text = texts(sending('*, *'), { upstream });
    expect(text.match(/\w+(?=_hide_header Access)/g)).toEqual([module]);
    expect(texts(sending('*, *'), { upstream: 'static' })).not.toContain('hide_header');
  });

  it('needs http{} for what an application says, and for public data', () => {
    expect(ways(PLAIN)).toEqual(['map', 'server']);
    expect(ways(PUT)).toEqual(['map']);
    expect(ways(PLAIN, { publicData: true })).toEqual(['map']);
  });
});

describe('the pattern for a line that is there', () => {
  const [block] = (fixes(sending('https://b.example'))[0]?.blocks ?? []).filter(
    ({ edit }) => edit.how === 'replace',
  );
  const pattern = block?.edit.how === 'replace' ? block.edit.pattern : '';
  const old = (line: string) => new RegExp(pattern, 'gim').exec(line)?.groups?.['old'];

  it.each([
    ['  add_header Access-Control-Allow-Origin *;', '*'],
    ['add_header  access-control-allow-origin "https://b.example" always;', '"https://b.example"'],
    ["add_header 'Access-Control-Allow-Origin' '*' always;", "'*'"],
    ['add_header Access-Control-Allow-Origin $cors;', '$cors'],
    ["if ($request_method = GET) { add_header 'Access-Control-Allow-Origin' '*'; }", "'*'"],
    ['# if ($a) { add_header Access-Control-Allow-Origin *; }', undefined],
    ['add_header Access-Control-Allow-Origin-X *;', undefined],
    ['# add_header Access-Control-Allow-Origin *;', undefined],
    ['add_header Access-Control-Allow-Methods *;', undefined],
  ])('%s', (line, value) => expect(old(line)).toBe(value));
});
