import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { listen, portOf, stop } from '../site/ports.mjs';

const ROOT = join(import.meta.dirname, '../..');

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'raison-action-'));
  server = await listen((_, response) => response.end('{}'));
  // In place of npx: writes down what it is called with, and ends as it is told.
  await mkdir(join(folder, 'bin'));
  const npx = join(folder, 'bin/npx');
  await writeFile(npx, '#!/bin/sh\nprintf "%s\\n" "$@" > "$CALLED"\nexit "$END"\n');
  await chmod(npx, 0o755);
});

afterAll(async () => {
  await stop(server);
  await rm(folder, { recursive: true, force: true });
});

interface Step {
  readonly env: ReadonlyMap<string, string>;
  readonly script: string;
}

/** The action's one step: its environment, each value the name of an input, and its script. */
async function stepOf(): Promise<Step> {
  const text = await readFile(join(ROOT, 'action.yml'), 'utf8');
  const values = [...text.matchAll(/^ {8}([A-Z]+): \$\{\{ inputs\.(\w+) \}\}$/gm)];
  const env = new Map(values.map(([, name = '', input = '']) => [name, input]));
  return { env, script: /^ {6}run: (.+)$/m.exec(text)?.[1] ?? '' };
}

/** Runs the step as a runner does: `bash -eo pipefail`. */
async function ran(inputs: Readonly<Record<string, string>>, end: number) {
  const { env, script } = await stepOf();
  const called = join(folder, 'called');
  const given = [...env].map(([name, input]) => [name, inputs[input] ?? '']);
  const code = await new Promise<number>((resolve) => {
    const options = {
      env: {
        ...Object.fromEntries(given),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: folder,
        PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
        CALLED: called,
        END: String(end),
      },
    };
    execFile('bash', ['-eo', 'pipefail', '-c', script], options, (error) =>
      resolve(Number(error?.code ?? 0)),
    );
  });
  return { code, args: (await readFile(called, 'utf8')).trimEnd().split('\n') };
}

describe('the GitHub action', () => {
  it.each([0, 1, 2, 3])('ends as raison does: %i', async (end) => {
    const { code } = await ran({ config: 'checks.json', version: '1.0.0', lang: 'en' }, end);
    expect(code).toBe(end);
  });

  it('hands no input to the shell as program text', async () => {
    const config = 'a b.json"; touch hacked; $(touch hacked) #';
    const { args } = await ran({ config, version: '1.0.0', lang: 'fr' }, 0);
    expect(args).toEqual([
      '--yes',
      'raison@1.0.0',
      'check',
      '--config',
      config,
      '--lang',
      'fr',
      '--github',
    ]);
    const { script } = await stepOf();
    expect(script).not.toContain('${{');
  });

  it('calls raison so that it annotates every fault, and fails', async () => {
    const config = join(folder, 'checks.json');
    const check = { url: `http://localhost:${portOf(server)}/`, origin: 'https://app.example' };
    await writeFile(config, JSON.stringify({ checks: [check] }));
    const { args } = await ran({ config, version: 'latest', lang: 'en' }, 0);
    const { code, output } = await run(args.slice(2), '1.0.0', 'en');
    expect(code).toBe(1);
    expect(output).toMatch(/^::error title=.*\(CORSMissingAllowOrigin\)::GET http:/);
  });
});
