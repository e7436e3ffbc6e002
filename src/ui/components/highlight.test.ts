import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeLanguage } from './highlight.ts';
import { tokenize } from './highlight.ts';

const languages = fc.constantFrom<CodeLanguage>(
  'nginx',
  'apache',
  'shell',
  'caddy',
  'haproxy',
  'javascript',
);
const signs = [
  '"',
  "'",
  '\\',
  '$',
  '%{',
  '}',
  '#',
  '\n',
  ';',
  '<Location "/x">',
  ' -H ',
  'a',
  '{',
].concat(['@a', '{a.B}', '%[', ']', ' if ', 'txn.', '/', '(', '//', 'const ', 'b:']);
const codes = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...signs)).map((parts) => parts.join('')),
);

/** `kind:text` of everything but the plain. */
const coloured = (code: string, language: CodeLanguage) =>
  tokenize(code, language)
    .filter(({ kind }) => kind !== 'plain')
    .map(({ kind, text }) => `${kind}:${text}`);

describe('the pieces of a code', () => {
  it('are together the code, whatever it is', () => {
    fc.assert(
      fc.property(codes, languages, (code, language) => {
        const pieces = tokenize(code, language).map(({ text }) => text);
        expect(pieces.join('')).toBe(code);
        expect(pieces).not.toContain('');
      }),
    );
  });

  it('are those of nginx', () => {
    const code = '# one\nif ($cors_1 = "") {\n  add_header Vary Origin always;\n}';
    expect(coloured(code, 'nginx')).toEqual([
      'comment:# one',
      'keyword:if',
      'variable:$cors_1',
      'string:""',
      'keyword:add_header',
    ]);
  });

  it('are those of Apache', () => {
    const code =
      '<Location "/a">\n  Header set X "1" "expr=%{REQUEST_METHOD}"\n</Location>\nRewriteCond %{HTTP:A} .\nRewriteRule ^/a - [R=204,L]';
    expect(coloured(code, 'apache')).toEqual([
      'keyword:<Location',
      'string:"/a"',
      'keyword:>',
      'keyword:Header',
      'string:"1"',
      'string:"expr=%{REQUEST_METHOD}"',
      'keyword:</Location>',
      'keyword:RewriteCond',
      'variable:%{HTTP:A}',
      'keyword:RewriteRule',
      'option:[R=204,L]',
    ]);
  });

  it('are those of a shell', () => {
    const code = 'curl -sS \\\n  --header \'Origin: a\\\' "$url" && nginx -t';
    expect(coloured(code, 'shell')).toEqual([
      'keyword:curl',
      'option:-sS',
      'option:--header',
      "string:'Origin: a\\'",
      'string:"$url"',
      'keyword:nginx',
      'option:-t',
    ]);
  });

  it('are those of Caddy', () => {
    const code =
      '@cors_1 {\n    path /a/*\n}\nheader @cors_1 {\n    Vary "Origin"\n    X {header.Origin}\n} # end';
    expect(coloured(code, 'caddy')).toEqual([
      'variable:@cors_1',
      'keyword:path',
      'keyword:header',
      'variable:@cors_1',
      'keyword:Vary',
      'string:"Origin"',
      'keyword:X',
      'variable:{header.Origin}',
      'comment:# end',
    ]);
  });

  it('are those of HAProxy', () => {
    const code =
      'acl cors_1 path_beg /if-a\nhttp-request set-var(txn.cors_1) bool(true) if cors_1 { req.fhdr(Origin) -m str a }\nhttp-after-response set-header X %[var(txn.cors_1)] unless cors_1';
    expect(coloured(code, 'haproxy')).toEqual([
      'keyword:acl',
      'keyword:http-request',
      'variable:txn.cors_1',
      'keyword:if',
      'option:-m',
      'keyword:http-after-response',
      'variable:%[var(txn.cors_1)]',
      'keyword:unless',
    ]);
  });

  it('are those of JavaScript', () => {
    const code =
      "const constant = cors({ // all\n  origin: ['https://a.example'],\n  credentials: true,\n  rewrite: (path) => path.replace(/^\\/a/, ''),\n});\nreturn a ? b() / 2 : c(/d/);";
    expect(coloured(code, 'javascript')).toEqual([
      'keyword:const',
      'comment:// all',
      'option:origin',
      "string:'https://a.example'",
      'option:credentials',
      'keyword:true',
      'option:rewrite',
      'string:/^\\/a/',
      "string:''",
      'keyword:return',
      'string:/d/',
    ]);
  });
});
