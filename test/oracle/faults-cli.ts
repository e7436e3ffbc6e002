import { parseArgs } from 'node:util';
import { openBrowser } from './browsers/open.ts';
import { OracleServer } from './cases/server.ts';
import { faultyRequest } from './faults/faulty-request.ts';
import type { History } from './faults/repair.ts';
import { repair } from './faults/repair.ts';

const OPTIONS = {
  count: { type: 'string', default: '200' },
  seed: { type: 'string', default: '1' },
  case: { type: 'string' },
  extension: { type: 'string' },
} as const;

/** `npm run oracle:faults`, in Chromium: answers the exit code, 1 when a fault was not listed. */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { seed, count, case: only, extension } = values;
  const length = only === undefined ? Number(count) : 1;
  const from = Number(only ?? 0);
  const requests = Array.from({ length }, (_, at) => faultyRequest(Number(seed), from + at));
  const server = await OracleServer.open();
  const browser = await openBrowser('chromium', server, extension);
  const histories = await repair(requests, browser);
  await browser.close();
  await server.close();
  const bad = histories.filter(({ reproaches }) => reproaches.length > 0);
  for (const one of only === undefined ? bad : histories) console.log(told(one));
  console.log(summary(histories, bad.length));
  return bad.length > 0 ? 1 : 0;
}

function told({ request, verdicts, reproaches }: History): string {
  const [seed, index] = request.id.slice(1).split('-');
  return [
    `\n${request.id}: ${reproaches.join('; ') || 'well'}`,
    `  npm run oracle:faults -- --seed ${seed} --case ${index}`,
    `  faults: ${request.faults.map((fault) => fault.name).join(', ')}`,
    `  the browser said: ${verdicts.join(', ')}`,
  ].join('\n');
}

function summary(histories: readonly History[], bad: number): string {
  const by = (k: number) => histories.filter(({ request }) => request.faults.length === k).length;
  const counts = [1, 2, 3, 4, 5].map((k) => `${by(k)} with ${k}`).join(', ');
  const rounds = histories.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
  return [
    `${histories.length} exchanges with independent faults (${counts}), ${rounds} requests`,
    `${histories.length - bad} had every fault listed and every verdict predicted, ${bad} had not`,
  ].join('\n');
}
