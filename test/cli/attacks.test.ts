import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check/check.ts';
import { faultsOf, linesOf } from '../../src/cli/faults.ts';
import { targetOf } from '../../src/cli/options.ts';
import type { Format } from '../../src/cli/reporters/index.ts';
import { FORMATS } from '../../src/cli/reporters/index.ts';
import { run } from '../../src/cli/run.ts';
import { listen, portOf, stop } from '../site/ports.mjs';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let folder: string;
let answer: Answer = (_, response) => response.end();

beforeAll(async () => {
  server = await listen((request, response) => answer(request, response));
  folder = await mkdtemp(join(tmpdir(), 'raison-attacks-'));
});

afterAll(async () => {
  await stop(server);
  await rm(folder, { recursive: true, force: true });
});

const url = (path = '/') => `http://localhost:${portOf(server)}${path}`;
const raison = (...args: string[]) => run(args, '1.2.3', 'en');
const as = (format: Format) => (format === 'text' ? [] : [`--${format}`]);

function checked(format: Format, ...args: string[]) {
  return raison('check', url(), '--origin', 'https://app.example', ...as(format), ...args);
}

describe('a command line that is wrong', () => {
  const own = ['--origin', 'https://app.example'];
  it.each([
    ['a password in a URL of another scheme', ['check', 'ftp://me:s3cr3t@api.example/', ...own]],
    ['a password in a URL that is none', ['check', 'me:s3cr3t@api.example/', ...own]],
    ['a password with a slash', ['check', 'https://me:s3/s3cr3t@api.example:x/', ...own]],
    ['a password in a URL that fetch refuses', ['check', 'https://me:s3cr3t@api.example/', ...own]],
    ['a key in a query', ['check', '//api.example/?key=s3cr3t', ...own]],
    [
      'a password in an origin',
      ['check', 'https://api.example/', '--origin', 'https://me:s3cr3t@app.example'],
    ],
    [
      'a header without a colon',
      ['check', 'https://api.example/', ...own, '--header', 'Authorization s3cr3t'],
    ],
    [
      'a header of two lines',
      ['check', 'https://api.example/', ...own, '--header', 'X-Key: s3cr3t\r\nX-Evil: 1'],
    ],
    [
      'a header whose name is none',
      ['check', 'https://api.example/', ...own, '--header', 'Bearer s3cr3t: x'],
    ],
    ['a URL in place of the command', ['https://me:s3cr3t@api.example/']],
    [
      'an option that is none',
      ['check', 'https://api.example/', ...own, '--header', '--credentials'],
    ],
  ])('is one line without secrets: %s', async (_, args) => {
    const { code, output, error } = await raison(...args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(error).toMatch(/^raison: [^\n]+\n$/);
    expect(error).not.toContain('s3cr3t');
  });

  it('obeys nothing that it was given', async () => {
    for (const evil of ['\u001B[31m', '##vso[task.complete]', 'x\n::stop-commands::x']) {
      const { error } = await raison(`--${evil}`, '--origin', evil);
      // oxlint-disable-next-line no-control-regex
      expect(error).toMatch(/^raison: [^\n\u0000-\u001F]+\n$/);
      expect(error).not.toMatch(/##vso\[/);
    }
  });
});

const written = async (name: string, text: string) => {
  const file = join(folder, name);
  await writeFile(file, text);
  return raison('check', '--config', file, '--origin', 'https://app.example');
};

describe('a file of checks', () => {
  const one = { url: 'http://localhost:9/' };

  it.each([
    ['no checks', { checks: [] }, 'holds no checks'],
    ['more than are read', { checks: Array.from({ length: 201 }, () => one) }, '201 checks'],
    ['a field of its own', { check: [], checks: [one] }, '`check` is not a field'],
    ['a name with a colon', { checks: [{ ...one, headers: { 'X: s3cr3t': '1' } }] }, 'header line'],
    ['a value of two lines', { checks: [{ ...one, headers: { X: 's3cr3t\nY: 1' } }] }, 'X: …'],
    [
      'a prototype',
      JSON.parse('{"checks":[{"url":"http://a.test/","__proto__":{}}]}'),
      '__proto__',
    ],
  ])('is refused: %s', async (name, config: unknown, line) => {
    const { code, error } = await written(`${name}.json`, JSON.stringify(config));
    expect(code).toBe(2);
    expect(error.replaceAll('`', '')).toContain(line.replaceAll('`', ''));
    expect(error).not.toContain('s3cr3t');
  });

  it('is refused where it is larger than any is, whether file or device', async () => {
    const { code, error } = await written('big.json', ' '.repeat(1_000_001));
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('1 MB') });
    const endless = await raison('check', '--config', '/dev/zero', '--origin', 'null');
    expect(endless).toMatchObject({ code: 2, error: expect.stringContaining('1 MB') });
  });

  it('is refused where it is nested without end', async () => {
    const { code, error } = await written('deep.json', '['.repeat(400_000));
    expect({ code, error }).toMatchObject({ code: 2, error: expect.stringMatching(/not JSON/) });
  });
});

describe('a server that writes commands of continuous integration', () => {
  it.each(FORMATS)('is not obeyed: %s', async (format) => {
    for (const evil of [
      '##vso[task.setvariable variable=PATH]/evil',
      '##[stop-commands]x',
      "##teamcity[buildStatus text='x']",
      '::error::x',
    ]) {
      answer = (_, response) => {
        response.setHeader('Access-Control-Allow-Origin', evil);
        response.end();
      };
      const { output } = await checked(format);
      expect(output).not.toMatch(/##\w*\[/);
      const lines = output.split('\n').filter((line) => /^\s*::/.test(line));
      expect(lines.filter((line) => !line.startsWith('::error title='))).toEqual([]);
      if (format !== 'json') continue;
      const { checks } = JSON.parse(output) as { checks: { faults: { received: string }[] }[] };
      expect(checks[0]?.faults[0]?.received).toBe(evil);
    }
  });

  it.each(FORMATS)('reaches no terminal: %s', async (format) => {
    answer = (_, response) => {
      // As bytes: a control sequence of the upper half, DEL, and a soft hyphen.
      response.setHeader('Access-Control-Allow-Origin', 'https://a\u009B31m\u00ADb');
      response.end();
    };
    const { output } = await checked(format);
    expect(output).not.toMatch(/[\u007F-\u009F\u00AD]/);
  });
});

const writesLink: Answer = (_, response) => {
  response.setHeader('Access-Control-Allow-Origin', '[sign in](https://evil.example/)');
  response.end();
};

describe('a server that writes markup', () => {
  it('makes no link of it in SARIF, whose messages may have some', async () => {
    answer = writesLink;
    const { output } = await checked('sarif');
    const texts = [...output.matchAll(/"text": (".*")/g)].map(([, text = '']) =>
      String(JSON.parse(text)),
    );
    expect(texts.join()).toContain('\\[sign in\\](');
    expect(texts.filter((text) => /(?<!\\)\]\(/.test(text))).toEqual([]);
  });

  it('makes no link of it in Markdown', async () => {
    answer = writesLink;
    const { output } = await checked('markdown');
    const bare = output.replaceAll(/```[^]*?```|`[^`\n]*`/g, '');
    expect(bare).not.toMatch(/(?<!\\)\]\(|https?:\/\/evil/);
  });
});

describe('a server that sends back what it was given', () => {
  it.each(FORMATS)('makes nobody print it: %s', async (format) => {
    answer = ({ headers }, response) => {
      const { authorization = '', cookie = '' } = headers;
      response.setHeader('Access-Control-Allow-Origin', `"${authorization}"`);
      response.setHeader('Access-Control-Allow-Headers', String(headers['x-api-key']));
      response.setHeader('WWW-Authenticate', `Bearer error="${cookie}"`);
      response.setHeader('Server', `nginx ${String(headers['x-api-key'])}`);
      response.statusCode = 401;
      response.end();
    };
    const secrets = ['Authorization: Bearer s3cr3t-1', 'X-Api-Key: s3cr3t-2', 'Cookie: a=s3cr3t-3'];
    const headers = secrets.flatMap((line) => ['--header', line]);
    const { output } = await checked(format, ...headers, '--credentials', '--send');
    expect(output).not.toContain('s3cr3t');
  });
});

const ask = async (address: string, origin = 'https://app.example') =>
  check(targetOf(address, { origin, foreign: 'none' }, 'en'));

describe('what browsers do not ask', () => {
  it('is not asked: a plain http server, for an https page', async () => {
    const result = await ask('http://api.example/');
    expect(result).toMatchObject({ requests: 0, entry: { diagnosis: { outcome: 'blocked' } } });
    expect(faultsOf(result, 'en').map(({ id }) => id)).toEqual(['mixed-content']);
    expect(linesOf(result, undefined, 'en')).toBeUndefined();
  });

  it('is not asked: a redirect of an https page to a plain http server', async () => {
    answer = (_, response) => {
      response.writeHead(302, {
        'Access-Control-Allow-Origin': '*',
        Location: 'http://api.example/',
      });
      response.end();
    };
    const result = await ask(url());
    expect(result).toMatchObject({ requests: 1, entry: { diagnosis: { outcome: 'blocked' } } });
    expect(faultsOf(result, 'en').map(({ id }) => id)).toEqual(['mixed-content']);
  });

  it.each(['chromium', 'firefox'])(
    'is not asked: a port of another protocol, %s',
    async (browser) => {
      const flags = { origin: 'null', browser };
      const { ending, entry } = await check(targetOf('http://localhost:25/', flags, 'en'));
      expect(ending).toBe('no-response');
      expect(entry.exchange.error).toMatch(/UNSAFE_PORT|PORT_ACCESS/);
    },
  );

  it.each([
    'http://255.255.255.255/',
    'http://0.0.0.0:1234/',
    'http://[::]:1234/',
    'http://[ff02::1]:1234/',
    `http://${'a'.repeat(64)}.test/`,
    `http://${'a.'.repeat(200)}test/`,
    'http://a..b.test/',
    'http://localhost:65535/%00%ff',
  ])('costs one check, never the run: %s', async (address) => {
    const { ending } = await check(targetOf(address, { origin: 'null', timeout: '2' }, 'en'));
    expect(ending).toBe('no-response');
  });
});
