import { parseArgs } from 'node:util';
import { openBrowser } from './browsers/open.ts';
import type { Case } from './cases/case.ts';
import { OracleServer } from './cases/server.ts';
import { generateFor } from './generate/suited.ts';
import { judge } from './judge/compare.ts';
import { shrink } from './judge/shrink.ts';
import type { Summary } from './judge/summary.ts';
import { printed, summarize } from './judge/summary.ts';
import type { OracleBrowser } from './judge/verdict.ts';
import { repeatCommand } from './repeat.ts';

const OPTIONS = {
  browser: { type: 'string', default: 'chromium' },
  count: { type: 'string', default: '300' },
  seed: { type: 'string', default: '1' },
  /** One case alone, by its index. */
  case: { type: 'string' },
  /** Folder of the unpacked extension. */
  extension: { type: 'string' },
} as const;

/** More would take long to shrink and say little more. */
const MOST_SHRUNK = 5;

/** `npm run oracle`: answers the exit code, 1 when Raison and the browser disagree. */
export async function main(args: string[]): Promise<number> {
  const { browser: name, count, seed, case: only, extension } = optionsOf(args);
  const indices = only === undefined ? range(Number(count)) : [Number(only)];
  const cases = indices.map((index) => generateFor(name, Number(seed), index));
  const server = await OracleServer.open();
  const browser = await openBrowser(name, server, extension);
  const observed = await browser.run(cases);
  const summary = summarize(observed);
  if (only !== undefined) console.log(JSON.stringify(observed, undefined, 2));
  await explain(summary, name, browser);
  console.log(printed(summary));
  await browser.close();
  await server.close();
  return summary.mismatches.length > 0 ? 1 : 0;
}

function optionsOf(args: string[]) {
  return parseArgs({ args, options: OPTIONS }).values;
}

/** Every mismatch with the command that repeats it, and the smallest case that still shows it. */
async function explain(
  { mismatches }: Summary,
  name: string,
  browser: OracleBrowser,
): Promise<void> {
  for (const [at, [one, why]] of mismatches.entries()) {
    console.log(`\n${one.case.id.replace('-', ':')} ${why}\n  ${repeatCommand(name, one)}`);
    if (at < MOST_SHRUNK) console.log(`  ${JSON.stringify(await shrunk(one.case, browser))}`);
  }
}

function shrunk(failing: Case, browser: OracleBrowser): Promise<Case> {
  return shrink(failing, async (versions) => {
    const observed = await browser.run(versions);
    return observed.filter((one) => judge(one).kind === 'mismatch').map((one) => one.case);
  });
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
