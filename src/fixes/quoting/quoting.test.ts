import { describe, expect, it } from 'vitest';
import { markQuoted } from './quoted.ts';
import { admit, admitKept, admitQuietly, regexOf, regexOfClasses } from './quoting.ts';
import { rubySymbol } from './ruby.ts';

const admitted = (kind: 'origin' | 'method' | 'header', raw: string) => {
  const { values, refused } = admit(kind, [raw]);
  return values[0] === raw && refused.length === 0;
};

describe('the allow-list', () => {
  it.each([
    'https://app.example.com',
    'http://localhost:3000',
    'http://127.0.0.1:8080',
    'https://[::1]:8443',
    'https://xn--bcher-kva.example',
    `https://${'a'.repeat(63)}.example`,
    'tauri://localhost',
    'capacitor://localhost',
    'ionic://localhost',
    'app://obsidian.md',
    'app://localhost',
    'vscode-webview://0f4a6a7c-3d0c-4f0e-9d53-1b6d3f5e7a11',
    `chrome-extension://${'abcdefgh'.repeat(4)}`,
    'moz-extension://4a150000-c025-4e44-8a11-0123456789ab',
  ])('admits the origin %s', (origin) => expect(admitted('origin', origin)).toBe(true));

  it.each([
    'null',
    '*',
    '',
    'https://app.example.com/',
    'HTTPS://app.example.com',
    'https://App.example.com',
    'https://$host.example',
    'https://a"b.example',
    "https://a','b",
    'https://a;b.example',
    'https://a\nb.example',
    'https://app.example.com\n',
    'https://${PATH}.example',
    'https://%{ENV:PATH}.example',
    'https://-a.example',
    'https://a..example',
    'https://bücher.example',
    'https://app.example.com:123456',
    'chrome-extension://abc',
    `chrome-extension://${'z'.repeat(32)}`,
    'moz-extension://4a150000-c025-4e44-8a11-0123456789ab/x',
    'capacitor://elsewhere',
    'capacitor://localhost:3000',
    'tauri://localhost\n',
    'app://a$b',
    'app://${host}',
    "app://a'b",
    'app://',
    'vscode-webview://a.b',
    'evil://localhost',
    'javascript://localhost',
    'file://',
    `https://${'a.'.repeat(200)}example`,
  ])('refuses the origin %j', (origin) => expect(admitted('origin', origin)).toBe(false));

  it('has room for the longest name that DNS has, with a port, and for no more', () => {
    const label = 'a'.repeat(63);
    const name = [label, label, label, 'a'.repeat(61)].join('.');
    expect(name).toHaveLength(253);
    expect(admitted('origin', `https://${name}:65535`)).toBe(true);
    expect(admitted('origin', `https://${name}a:65535`)).toBe(false);
  });

  it.each(['GET', 'PATCH', 'M-SEARCH', 'patch'])('admits the method %s', (method) =>
    expect(admitted('method', method)).toBe(true),
  );

  it.each(['A$request_uri', 'A`id`', 'A%tB', "A'B", 'A.B', '', '*', 'A'.repeat(21), 'A\n'])(
    'refuses the method %j',
    (method) => expect(admitted('method', method)).toBe(false),
  );

  it.each(['http://my_app:3000', 'https://a_b.localhost', 'http://_x.example'])(
    'admits a container’s name: %s',
    (origin) => expect(admit('origin', [origin]).values).toEqual([origin]),
  );

  it.each(['content-type', 'X-Api-Key', 'x_y', '1a'])('admits the header %s', (header) =>
    expect(admitted('header', header)).toBe(true),
  );

  it.each(['x-$request_uri', 'x%ty', "x'y", 'x y', '', '*', '-x', 'x'.repeat(65), 'x\r\ny'])(
    'refuses the header %j',
    (header) => expect(admitted('header', header)).toBe(false),
  );
});

describe('what stands for a refused value', () => {
  it('is a placeholder that nobody can mistake, with a note that shows the value safely', () => {
    expect(admit('origin', ['https://a"b\u202e\n'])).toEqual({
      values: ['https://YOUR-ORIGIN.example'],
      refused: [
        {
          id: 'refused-origin',
          vars: { value: 'https://a"b\\u{202e}\\u{a}', placeholder: 'https://YOUR-ORIGIN.example' },
        },
      ],
    });
  });

  it('stands there once, whatever the number of refused values', () => {
    expect(admit('header', ['x-a', 'x$1', 'x$2']).values).toEqual(['x-a', 'X-YOUR-HEADER']);
  });

  it('caps numbers and says so; drops duplicates', () => {
    const names = Array.from({ length: 40 }, (_, index) => `x-${index}`);
    const { values, refused } = admit('header', [...names, 'x-0']);
    expect(values).toHaveLength(32);
    expect(refused).toEqual([{ id: 'refused-too-many', vars: { kept: '32', total: '40' } }]);
  });

  it('says nothing of a number that is just allowed', () => {
    const names = Array.from({ length: 32 }, (_, index) => `x-${index}`);
    expect(admit('header', names)).toEqual({ values: names, refused: [] });
  });

  it('is nothing for values that are only kept, and of those too many', () => {
    expect(admitQuietly('method', ['PUT', 'A B', '*'])).toEqual(['PUT']);
    const many = Array.from({ length: 40 }, (_, index) => `x-${index}`);
    expect(admitQuietly('header', many)).toEqual(many.slice(0, 32));
  });

  it('keeps a long list, and * in it, up to the length of a line', () => {
    expect(admitKept('method', ['PUT', 'A B', '*', 'PUT'])).toEqual(['PUT', '*']);
    const many = Array.from({ length: 100 }, (_, index) => `x-${index}`);
    expect(admitKept('header', many)).toEqual(many);
    const endless = Array.from({ length: 1000 }, (_, index) => `x-${index}`);
    const length = admitKept('header', endless).join(', ').length;
    expect(length).toBeGreaterThan(1900);
    expect(length).toBeLessThanOrEqual(2000);
  });

  it('has room for 2000 characters, separators included', () => {
    const names = Array.from({ length: 100 }, (_, index) => `x-${index}`.padEnd(18, 'x'));
    expect(admitKept('header', names)).toEqual(names);
    const over = [...names.slice(0, 99), 'y'.repeat(19)];
    expect(admitKept('header', over)).toEqual(names.slice(0, 99));
  });
});

describe('regexOf', () => {
  it.each(['https://app.example.com', 'http://[::1]:80'])('matches exactly %s', (origin) => {
    const [value = ''] = admit('origin', [origin]).values.map(regexOf);
    const pattern = new RegExp(`^${value}$`);
    expect(pattern.test(origin)).toBe(true);
    expect(pattern.test(origin.replace(/[.:]/, 'x'))).toBe(false);
  });
});

describe('a pattern without a backslash', () => {
  it.each(['https://app.example.com', 'http://[::1]:80', '/a.b*c+d?e$(f){g}|h'])(
    'matches exactly %s',
    (text) => {
      const value = regexOfClasses(markQuoted(text));
      expect(value).not.toContain('\\');
      expect(new RegExp(`^${value}$`).test(text)).toBe(true);
      for (const [at] of [...text].entries()) {
        const other = `${text.slice(0, at)}~${text.slice(at + 1)}`;
        expect(new RegExp(`^${value}$`).test(other)).toBe(false);
      }
    },
  );
});

describe('a method as rack-cors compares it', () => {
  it.each([
    ['PUT', ':put'],
    ['put', ':put'],
    ['M-SEARCH', ':"m-search"'],
    ['X-', ':"x-"'],
    ['-X', ':"-x"'],
  ])('%s is %s', (method, symbol) => expect(rubySymbol(markQuoted(method))).toBe(symbol));
});
