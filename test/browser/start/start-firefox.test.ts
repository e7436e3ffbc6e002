import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { unusedPort } from '../../site/unused-port.mjs';
import { start } from './start-process.ts';

const NOTHING_LEFT = { processes: [], files: [] };

describe('npm start -- --firefox', () => {
  it('explains every blocked request of the demo in French and leaves a picture', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'raison-picture-'));
    const picture = join(folder, 'panel.png');
    const run = start(['--firefox', '--lang', 'fr', '--screenshot', picture]);
    const { code, stdout, processes, files } = await run.ended;
    expect(stdout).toContain('non expliquées\u202f: 0');
    expect({ code, processes, files }).toEqual({ code: 0, ...NOTHING_LEFT });
    expect(existsSync(picture) && statSync(picture).size).toBeGreaterThan(20_000);
    rmSync(folder, { recursive: true });
  });

  it('says in one line when Firefox is missing', async () => {
    const run = start(['--firefox'], { FIREFOX_PATH: '/nonexistent/firefox' });
    const { code, stderr, processes, files } = await run.ended;
    expect({ code, processes, files }).toEqual({ code: 2, ...NOTHING_LEFT });
    expect(stderr).toMatch(/^raison: no Firefox found[^\n]+\n$/);
  });

  it('says in one line when nobody serves the page', async () => {
    const url = `http://localhost:${await unusedPort()}/`;
    const { code, stderr, processes, files } = await start(['--firefox', url]).ended;
    expect({ code, processes, files }).toEqual({ code: 2, ...NOTHING_LEFT });
    expect(stderr).toMatch(/^raison: cannot open [^\n]+\n$/);
  });

  it('takes Firefox and its profile along when it is stopped', async () => {
    const run = start(['--firefox']);
    const isUp = () => readdirSync(run.folder).some((name) => name.startsWith('raison-firefox-'));
    await expect.poll(isUp, { timeout: 20_000 }).toBe(true);
    run.kill('SIGINT');
    const { code, processes, files } = await run.ended;
    expect({ code, processes, files }).toEqual({ code: 130, ...NOTHING_LEFT });
  });
});
