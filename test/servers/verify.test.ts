import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ServerId } from '../../src/fixes/index.ts';
import { planFixes } from '../../src/fixes/index.ts';
import type { Applications } from './matrix/application.ts';
import { startApplications } from './matrix/application.ts';
import { serving } from './matrix/case.ts';
import { SHAPES } from './matrix/probe.ts';
import { entryOf } from './matrix/record.ts';
import { behind } from './matrix/situations/situations.ts';
import { makeSiteFolder } from './setup/site-folder.ts';

const run = promisify(execFile);
const ORIGIN = 'https://app.example';
let applications: Applications;

beforeAll(async () => {
  applications = await startApplications();
});

afterAll(() => applications.close());

/** What the commands print in a real shell: status and allowed origins, command by command. */
async function printed(codes: readonly string[]): Promise<[string, string[]][]> {
  const outputs = await Promise.all(codes.map((code) => run('sh', ['-c', code])));
  return outputs.map(({ stdout }) => [
    stdout.split(' ')[1] ?? '',
    [...stdout.matchAll(/^access-control-allow-origin: (.*)\r$/gim)].map((line) => line[1] ?? ''),
  ]);
}

describe('the commands that check a server, in a real shell', () => {
  it.each<ServerId>(['nginx', 'apache'])('tell before from after: %s', async (server) => {
    const rows = behind({ name: 'verify', shapes: [] }, 'options-405-wildcard');
    const [row] = rows.filter((one) => one.server === server);
    if (row === undefined) throw new Error(`No row for ${server}`);
    const situation = { ...row, path: "/api/it's$(id)`id`" };
    const folder = makeSiteFolder();
    const own = situation.own({ ...applications, nobody: 0, dir: folder.dir });
    const faulty = await serving(situation, folder, own, undefined, async (url) => {
      const plan = planFixes([await entryOf(url, SHAPES['put-json'], ORIGIN, false)]);
      return { plan, url, said: await printed(plan.verify.map(({ code }) => code)) };
    });
    const fix = faulty.plan.fixes.find((one) => one.server === server);
    if (fix === undefined) throw new Error(`No fix for ${server}`);
    const fixed = await serving(situation, folder, own, fix, (url) => {
      const moved = (code: string) => code.replace(new URL(faulty.url).host, new URL(url).host);
      return printed(faulty.plan.verify.map(({ code }) => moved(code)));
    });
    folder.remove();
    expect(faulty.said).toEqual([
      ['405', []],
      ['200', ['*']],
    ]);
    expect(fixed).toEqual([
      ['204', [ORIGIN]],
      ['200', [ORIGIN]],
    ]);
  });
});
