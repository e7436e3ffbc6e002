import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from './daemon.ts';
import { check, launch } from './daemon.ts';
import type { Ground } from './ground.ts';
import type { Site } from './site.ts';

const PACKAGES = join(import.meta.dirname, '../../node_modules');

/** Writes the program, checks it with `node --check` and starts it. */
export async function startExpress(ground: Ground, port: number, site: Site): Promise<Daemon> {
  const file = join(ground.dir, 'app.mjs');
  const packages = join(ground.dir, 'node_modules');
  if (!existsSync(packages)) symlinkSync(PACKAGES, packages);
  writeFileSync(file, program(ground.www, port, site));
  await check(process.execPath, ['--check', file]);
  return launch(process.execPath, [file], port, { NODE_ENV: 'production' });
}

function program(www: string, port: number, { own, pasted }: Site): string {
  return `import express from 'express';
${pasted.import ?? ''}
const www = ${JSON.stringify(www)};
const app = express();
${pasted.app ?? ''}
${own.app ?? ''}
app.listen(${port}, '127.0.0.1');
`;
}
