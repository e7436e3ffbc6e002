import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { optionsOf } from '../../src/cli/options.ts';
import { run } from '../../src/cli/run.ts';
import { FIXTURES } from '../formats/fixtures.ts';
import { actual, answer, casesOf, ORIGIN } from '../oracle/cases/one-fault.ts';
import { hopUrl, pageOrigin } from '../oracle/cases/places.ts';
import { OracleServer } from '../oracle/cases/server.ts';
import { unusedPort } from '../site/unused-port.mjs';

const [broken, healthy] = casesOf({
  broken: actual(answer(ORIGIN)),
  healthy: actual(answer(ORIGIN, '{caller}')),
});
let server: OracleServer;
let folder: string;

beforeAll(async () => {
  if (broken === undefined || healthy === undefined) throw new Error('no case');
  server = await OracleServer.open();
  server.serve([broken, healthy]);
  folder = await mkdtemp(join(tmpdir(), 'raison-cli-'));
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

const url = (one = broken) => (one === undefined ? '' : hopUrl(one, 0, server.ports));
const origin = () => (broken === undefined ? '' : pageOrigin(broken.page, server.ports));
const raison = (...args: string[]) => run(args, '1.2.3', 'en');
const checked = (one: typeof broken, ...args: string[]) =>
  raison('check', url(one), '--origin', origin(), ...args);

describe('exit codes', () => {
  it('0: nothing found', async () => {
    expect(await checked(healthy)).toMatchObject({ code: 0, error: '' });
  });

  it('1: faults', async () => {
    const { code, output } = await checked(broken);
    expect(code).toBe(1);
    expect(output).toMatch(/A browser blocks this request[^]*CORSMissingAllowOrigin[^]*Fix for /);
  });

  it.each([
    [['check'], 'Which URL?'],
    [
      ['check', 'ftp://a.example/', '--origin', 'https://app.example'],
      'ftp://a.example/ is not a URL',
    ],
    [['check', 'https://a.example/'], 'From which page?'],
    [['check', 'https://a.example/', '--origin', 'https://app.example/'], 'is not an origin'],
    [['check', 'https://a.example/', '--origin', 'null', '--method', 'P T'], 'is not a method'],
    [['check', 'https://a.example/', '--origin', 'null', '--header', 'X'], 'is not a header line'],
    [
      ['check', 'https://a.example/', '--origin', 'null', '--header', 'Host: a'],
      'Pages cannot set Host',
    ],
    [
      ['check', 'https://a.example/', '--origin', 'null', '--timeout', 'soon'],
      '--timeout takes a number',
    ],
    [
      ['check', 'https://a.example/', '--browser', 'netscape', '--origin', 'null'],
      'chromium, firefox',
    ],
    [['check', '--config', '/nowhere.json'], 'cannot be read: ENOENT'],
    [['--nonsense'], 'Unknown option'],
    [['walk'], 'Unknown command walk'],
    [['explain'], 'Paste the message'],
    [['har'], 'Which file?'],
  ])('2 and one line: %j', async (args, line) => {
    const { code, output, error } = await raison(...args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(error).toContain(line);
    expect(error).toMatch(/^raison: [^\n]+\n$/);
  });

  it('takes the origin of an extension, which sends requests as a page does', async () => {
    const nobody = `http://127.0.0.1:${await unusedPort()}/`;
    const { code } = await raison('check', nobody, '--origin', 'chrome-extension://abcdef');
    expect(code).toBe(3);
  });

  it('3: no response', async () => {
    const nobody = `http://127.0.0.1:${await unusedPort()}/`;
    const { code, output } = await raison('check', nobody, '--origin', origin());
    expect(code).toBe(3);
    expect(output).toContain('No response: net::ERR_CONNECTION_REFUSED');
  });
});

describe('formats', () => {
  it('SARIF: one rule and one result a fault, as the schema has them', async () => {
    const { output } = await checked(broken, '--sarif');
    const log = JSON.parse(output) as Log;
    expect(log.version).toBe('2.1.0');
    const [{ tool, results = [] } = { tool: { driver: { name: '' } } }] = log.runs;
    const rules = (tool.driver.rules ?? []).map(({ id }) => id);
    expect(rules).toContain('CORSMissingAllowOrigin');
    for (const { ruleId = '', level, message, locations } of results) {
      expect(rules).toContain(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text).not.toBe('');
      expect(locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(url());
    }
  });

  it('JUnit: one case a check, well-formed', async () => {
    const { output } = await checked(broken, '--junit');
    expect(output).toMatch(
      /^<\?xml[^>]*\?>\n<testsuites name="raison" tests="1" failures="1" errors="0">/,
    );
    const tags = [...output.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)].filter(
      ([, , , single]) => !single,
    );
    expect(tags.filter(([, close]) => !close)).toHaveLength(tags.length / 2);
  });

  it('GitHub: one annotation a fault, on one line', async () => {
    const { output } = await checked(broken, '--github');
    for (const line of output.trim().split('\n')) expect(line).toMatch(/^::error title=[^:]+::/);
  });

  it('GitHub: the job’s summary has the lines to paste', async () => {
    const before = process.env['GITHUB_STEP_SUMMARY'];
    const summary = join(folder, 'summary.md');
    process.env['GITHUB_STEP_SUMMARY'] = summary;
    await checked(broken, '--github', '--server', 'nginx');
    if (before === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
    else process.env['GITHUB_STEP_SUMMARY'] = before;
    expect(await readFile(summary, 'utf8')).toMatch(/^### GET [^]*```nginx\n/);
  });

  it('GitHub: a summary that cannot be written costs no annotation', async () => {
    const before = process.env['GITHUB_STEP_SUMMARY'];
    process.env['GITHUB_STEP_SUMMARY'] = join(folder, 'none/summary.md');
    const { code, output, error } = await checked(broken, '--github');
    if (before === undefined) delete process.env['GITHUB_STEP_SUMMARY'];
    else process.env['GITHUB_STEP_SUMMARY'] = before;
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/^::error /) });
    expect(error).toMatch(/^raison: \S+ cannot be written: ENOENT\.\n$/);
  });

  it('one at a time', async () => {
    const { code, error } = await checked(broken, '--json', '--sarif');
    expect({ code, error }).toEqual({
      code: 2,
      error: 'raison: Choose one of --json, --sarif, --junit, --github, --markdown.\n',
    });
  });

  it('JSON and Markdown', async () => {
    const { output } = await checked(broken, '--json');
    expect(JSON.parse(output)).toMatchObject({
      schema: 'raison-check',
      version: 1,
      checks: [{ result: 'faults', exchange: { outcome: 'blocked' } }],
    });
    expect((await checked(broken, '--markdown', '--server', 'caddy')).output).toContain(
      '```caddy\n',
    );
  });

  it('text in French', async () => {
    const { output } = await checked(broken, '--lang', 'fr');
    expect(output).toContain('Un navigateur bloque cette requête.');
  });
});

describe('a file of checks', () => {
  it('is read, with the command line for what it leaves out', async () => {
    const file = join(folder, 'checks.json');
    const checks = [{ url: url(healthy), origin: origin() }, { url: url() }];
    await writeFile(file, JSON.stringify({ checks }));
    const { code, output } = await raison('check', '--config', file, '--origin', origin());
    expect(code).toBe(1);
    expect(output).toContain('2 checks, ');
  });

  it('names the place that is wrong', async () => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, JSON.stringify({ checks: [{ url: 'https://a.example/', method: 7 }] }));
    const { code, error } = await raison('check', '--config', file, '--origin', origin());
    expect({ code, error }).toEqual({
      code: 2,
      error: `raison: ${file}: checks[0].method should be text, but is number.\n`,
    });
  });
});

describe('raison har and raison explain', () => {
  it('judge the files of browsers', async () => {
    const file = join(import.meta.dirname, `../formats/fixtures/${FIXTURES[0]}.har`);
    const { code, output, error } = await raison('har', file);
    expect(code).toBe(1);
    expect(error).toContain('HAR file.');
    expect(output).toMatch(/✖ .* \([\w-]+\)/);
    // What the browser hides is not called certain.
    expect(output).toMatch(
      /\(CORSMissingAllowCredentials\)\n {2}[^\n]*only if the request carries cookies/,
    );
  });

  it('leave out of a message what it does not hold', async () => {
    const { code, output } = await raison(
      'explain',
      "No 'Access-Control-Allow-Origin' header is present",
    );
    expect(code).toBe(0);
    expect(output).not.toMatch(/\S {2}/);
  });

  it('say when they do not know', async () => {
    expect(await raison('explain', 'hello')).toMatchObject({ code: 3, output: '' });
  });
});

const ROOT = join(import.meta.dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'docs/command-line.md',
  'docs/agents/SKILL.md',
  'docs/agents/AGENTS.md',
];

/** As a shell splits it, quotes taken off. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain = '']) => quoted ?? plain);
}

describe.each(DOCUMENTS)('%s', (document) => {
  it('calls raison as it is to be called', async () => {
    const text = await readFile(join(ROOT, document), 'utf8');
    const calls = [...text.matchAll(/(?:^ *|`)(?:npx )?raison ((?:check|har|explain) [^\n`]+)/gm)];
    expect(calls.length).toBeGreaterThan(0);
    const commands = calls.map(([, call = '']) => optionsOf(wordsOf(call), 'en').command);
    for (const command of commands) expect(['check', 'har', 'explain']).toContain(command);
  });
});

describe('raison --help', () => {
  it.each(['en', 'fr'] as const)('names every option, %s', async (locale) => {
    const { output } = await raison('--help', '--lang', locale);
    const text = await readFile(join(ROOT, 'docs/command-line.md'), 'utf8');
    const options = new Set([...text.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option));
    options.delete('--save-dev');
    expect([...options].filter((option) => !output.includes(option))).toEqual(
      options.has('--help') ? ['--help'] : [],
    );
  });
});
