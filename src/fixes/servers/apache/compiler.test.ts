import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../../diagnosis/testing.ts';
import { answer } from '../../../diagnosis/testing.ts';
import type { FixVariant, PlanOptions } from '../../index.ts';
import { planFixes } from '../../plan.ts';
import { entryOf, fixOf } from '../../testing.ts';

const PLAIN: HopRow = { actual: answer(200) };
const put = (preflight: ReturnType<typeof answer>): HopRow => ({
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'x-a' },
  preflight,
});

function texts(row: HopRow, options: PlanOptions = {}, variant: FixVariant = 'vhost'): string {
  const plan = planFixes([entryOf(row)], { credentials: false, ...options });
  return fixOf(plan, 'apache', variant)
    .blocks.map(({ context, code, edit: { how, ...rest } }) => {
      return `## ${context}: ${how} ${JSON.stringify(rest)}\n${code}`;
    })
    .join('\n');
}

describe('Apache', () => {
  it('comes last, for this origin and this address', () => {
    expect(texts(PLAIN)).toMatchInlineSnapshot(`
      "## vhost: insert {"at":"end"}
      <If "%{THE_REQUEST} =~ m#^\\S+ /items[? ]#">
          Header always merge Vary "Origin"
      </If>
      <If "%{THE_REQUEST} =~ m#^\\S+ /items[? ]# && %{HTTP:Origin} == 'https://app.example' && (%{REQUEST_METHOD} != 'OPTIONS' || -z %{HTTP:Access-Control-Request-Method})">
          Header unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "https://app.example"
      </If>"
    `);
  });

  it('answers this origin’s preflights before any login', () => {
    expect(texts(put(answer(401)), { credentials: true })).toMatchInlineSnapshot(`
      "## vhost: insert {"at":"start"}
      RewriteEngine On
      RewriteCond %{THE_REQUEST} "^OPTIONS /items/?[? ]"
      RewriteCond %{HTTP:Origin} "^(?:https://app\\.example)$"
      RewriteCond %{HTTP:Access-Control-Request-Method} "^(?:PUT)$"
      RewriteRule ^ - [R=204,L]
      ## vhost: insert {"at":"end"}
      <If "%{THE_REQUEST} =~ m#^\\S+ /items/?[? ]#">
          Header always merge Vary "Origin"
      </If>
      <If "%{THE_REQUEST} =~ m#^\\S+ /items/?[? ]# && %{HTTP:Origin} == 'https://app.example' && (%{REQUEST_METHOD} != 'OPTIONS' || -z %{HTTP:Access-Control-Request-Method} || %{HTTP:Access-Control-Request-Method} in {'PUT'})">
          Header unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "https://app.example"
          Header unset Access-Control-Allow-Credentials
          Header always set Access-Control-Allow-Credentials "true"
          Header unset Access-Control-Allow-Methods "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Allow-Methods "PUT" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header unset Access-Control-Allow-Headers "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Allow-Headers "x-a" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      </If>"
    `);
  });

  it('does so in a folder, past its login and its rewrites', () => {
    expect(texts(put(answer(401)), {}, 'htaccess')).toMatchInlineSnapshot(`
      "## htaccess: insert {"at":"end"}
      <If "%{THE_REQUEST} =~ m#^\\S+ /items/?[? ]#">
          Header always merge Vary "Origin"
      </If>
      <If "%{THE_REQUEST} =~ m#^\\S+ /items/?[? ]# && %{HTTP:Origin} == 'https://app.example' && (%{REQUEST_METHOD} != 'OPTIONS' || -z %{HTTP:Access-Control-Request-Method} || %{HTTP:Access-Control-Request-Method} in {'PUT'})">
          Header unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "https://app.example"
          Header unset Access-Control-Allow-Methods "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Allow-Methods "PUT" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header unset Access-Control-Allow-Headers "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Allow-Headers "x-a" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      </If>
      <If "%{THE_REQUEST} =~ m#^\\S+ /items/?[? ]# && %{HTTP:Origin} == 'https://app.example' && %{REQUEST_METHOD} == 'OPTIONS' && %{HTTP:Access-Control-Request-Method} in {'PUT'}">
          Require all granted
          Redirect 204
      </If>
      ## htaccess: insert {"at":"start","onlyBeside":"RewriteEngine"}
      RewriteCond %{THE_REQUEST} "^OPTIONS /items/?[? ]"
      RewriteCond %{HTTP:Origin} "^(?:https://app\\.example)$"
      RewriteCond %{HTTP:Access-Control-Request-Method} "^(?:PUT)$"
      RewriteRule ^ - [R=204,L]"
    `);
  });

  it('says in a preflight’s response what this origin may do, and leaves its answering to others', () => {
    const allowing = { 'Access-Control-Allow-Headers': 'x-a', 'Access-Control-Allow-Methods': '*' };
    const text = texts(put(answer(204, allowing)), { credentials: true });
    expect(text).not.toContain('RewriteRule');
    expect(text).toContain('Header always set Access-Control-Allow-Headers "x-a" "expr=');
    expect(text).toContain('Header always set Access-Control-Allow-Methods "PUT" "expr=');
  });

  it('keeps what this origin may do today without credentials', () => {
    const everything = {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': '*',
      'Access-Control-Allow-Headers': '*',
    };
    const text = texts(put(answer(204, everything)), { credentials: true });
    expect(text).toContain('set Access-Control-Allow-Methods "PUT, *"');
    expect(text).toContain('set Access-Control-Allow-Headers "x-a, *"');
  });

  it('replaces a list that no browser can read', () => {
    const text = texts(put(answer(204, { 'Access-Control-Allow-Methods': 'PUT DELETE' })));
    expect(text).toContain('Header unset Access-Control-Allow-Methods "expr=');
    expect(text).toContain('Header always set Access-Control-Allow-Methods "PUT" "expr=');
  });

  it('compares several origins exactly, for a whole site', () => {
    const options = { scope: 'site', addOrigins: ['https://b.example'] } as const;
    expect(texts(put(answer(405)), options)).toMatchInlineSnapshot(`
      "## vhost: insert {"at":"start"}
      RewriteEngine On
      RewriteCond %{THE_REQUEST} "^OPTIONS /(?![^? ]*(?:\\.\\.|%2[eE]))"
      RewriteCond %{HTTP:Origin} "^(?:https://app\\.example|https://b\\.example)$"
      RewriteCond %{HTTP:Access-Control-Request-Method} "^(?:PUT)$"
      RewriteRule ^ - [R=204,L]
      ## vhost: insert {"at":"end"}
      Header always merge Vary "Origin"
      <If "%{HTTP:Origin} in {'https://app.example', 'https://b.example'} && (%{REQUEST_METHOD} != 'OPTIONS' || -z %{HTTP:Access-Control-Request-Method} || %{HTTP:Access-Control-Request-Method} in {'PUT'})">
          Header unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "expr=%{HTTP:Origin}"
          Header unset Access-Control-Allow-Methods "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Allow-Methods "PUT" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header unset Access-Control-Allow-Headers "expr=%{REQUEST_METHOD} == 'OPTIONS'"
          Header always set Access-Control-Allow-Headers "x-a" "expr=%{REQUEST_METHOD} == 'OPTIONS'"
      </If>"
    `);
  });

  it('opens public data where nothing more exact is sent', () => {
    expect(texts(PLAIN, { publicData: true })).toMatchInlineSnapshot(`
      "## vhost: insert {"at":"end"}
      <If "%{THE_REQUEST} =~ m#^\\S+ /items[? ]#">
          Header always merge Vary "Origin"
      </If>
      <If "%{THE_REQUEST} =~ m#^\\S+ /items[? ]#">
          Header always setifempty Access-Control-Allow-Origin "*" "expr=-z resp('Access-Control-Allow-Origin')"
      </If>
      <If "%{THE_REQUEST} =~ m#^\\S+ /items[? ]# && %{HTTP:Origin} == 'https://app.example' && (%{REQUEST_METHOD} != 'OPTIONS' || -z %{HTTP:Access-Control-Request-Method})">
          Header unset Access-Control-Allow-Origin
          Header always set Access-Control-Allow-Origin "*"
      </If>"
    `);
  });

  it('leaves preflights alone that pass, or ask for something else', () => {
    const ours = "%{HTTP:Access-Control-Request-Method} in {'PUT'}";
    expect(texts(put(answer(405)))).toContain(
      `-z %{HTTP:Access-Control-Request-Method} || ${ours})`,
    );
    expect(texts(PLAIN)).toContain('-z %{HTTP:Access-Control-Request-Method})');
  });

  it('takes credentials that were never meant for this origin out of its response', () => {
    const row = {
      actual: answer(200, {
        'Access-Control-Allow-Origin': 'https://b.example',
        'Access-Control-Allow-Credentials': 'true',
      }),
    };
    expect(texts(row)).toContain('Header always unset Access-Control-Allow-Credentials');
    expect(texts(row, { credentials: true })).not.toContain('always unset');
  });

  it('knows no .htaccess for what it passes on', () => {
    const proxied = planFixes([entryOf({ actual: answer(200, { Via: '1.1 proxy' }) })]);
    const ways = proxied.fixes.filter(({ server }) => server === 'apache');
    expect(ways.map(({ variant }) => variant)).toEqual(['vhost']);
  });
});
