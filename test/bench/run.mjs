/**
 * `npm run bench`: what Raison costs. First its own code in Node, then the whole browser: several
 * variants, each in a browser of its own, round by round, so that a slow moment of the machine meets
 * all of them. Prints tables and a line for each bar; exit code 1 when one is missed.
 *
 *     npm run bench -- engine                  without browsers, half a minute
 *     npm run bench -- --browser firefox       the same extensions in Firefox
 *     npm run bench -- --rounds 3 --samples F  rounds in pieces: F keeps them, the report is of all
 */
import { isBroken, lineOf } from './bars.mjs';
import { measureEngine } from './engine/main.mjs';
import { engineBars, engineTable } from './engine/report.mjs';
import { parseOptions } from './options.mjs';

const { isEngineOnly, browser, rounds, samples } = parseOptions(process.argv.slice(2));

const costs = await measureEngine();
console.log(engineTable(costs));
const bars = engineBars(costs);

if (!isEngineOnly) {
  const { measureBrowsers } = await import('./browser/main.mjs');
  const { browserBars, browserTable } = await import('./browser/report.mjs');
  const measured = await measureBrowsers(browser, rounds, samples);
  console.log(`\n${browserTable(measured)}`);
  bars.unshift(...browserBars(measured));
}

console.log(`\n${bars.map(lineOf).join('\n')}`);
process.exitCode = bars.some(isBroken) ? 1 : 0;
