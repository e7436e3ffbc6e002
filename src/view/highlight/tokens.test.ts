import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodeLanguage } from './tokens.ts';
import { tokenize } from './tokens.ts';

const languages = fc.constantFrom<CodeLanguage>('nginx', 'apache', 'shell');
const signs = ['"', "'", '\\', '$', '%{', '}', '#', '\n', ';', '<Location "/x">', ' -H ', 'a', '{'];
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
});
