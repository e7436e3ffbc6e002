/** `node run.mjs ENGINE EXCHANGES.json VERDICTS.json`, also in Deno: the package's verdicts as a file. */
import { readFile, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { judge } from './judge.mjs';

const [engine = '', from = '', to = ''] = process.argv.slice(2);
/** @type {typeof import('../../../src/cli/api.ts')} */
const api = await import(pathToFileURL(engine).href);
const exchanges = JSON.parse(await readFile(from, 'utf8'));
await writeFile(to, JSON.stringify(judge(api, exchanges)));
