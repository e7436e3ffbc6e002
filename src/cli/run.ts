import { createReadStream } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { LONGEST_FILE } from '../formats/limits.ts';
import type { Locale } from '../i18n/index.ts';
import { check } from './check/check.ts';
import type { Target } from './check/target.ts';
import { targetsOf } from './config.ts';
import { explained } from './explain.ts';
import { harText } from './har.ts';
import type { ExitCode, Options, Run } from './options.ts';
import { optionsOf, shown, targetOf, UsageError } from './options.ts';
import { written } from './reporters/index.ts';
import { inLog } from './reporters/log.ts';
import type { Reported } from './reporters/reported.ts';
import { reportedOf } from './reporters/reported.ts';
import { say } from './texts/index.ts';

/** One run of the command line. @param version of Raison @param usual the language of the machine */
export async function run(args: readonly string[], version: string, usual: Locale): Promise<Run> {
  try {
    const options = optionsOf(args, usual);
    const { code, output, error } = await command(options, version);
    return { code, output: inLog(output, options.format), error: inLog(error, 'text') };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { code: 2, output: '', error: inLog(`raison: ${error.message}\n`, 'text') };
  }
}

async function command(options: Options, version: string): Promise<Run> {
  const { command: name, locale, rest, format } = options;
  if (/^(?:har|explain)$/.test(name) && format !== 'text' && format !== 'json') {
    throw new UsageError(say('only-json', locale, { command: name }));
  }
  switch (name) {
    case 'check':
      return runChecks(options, version);
    case 'har':
      return runHar(options);
    case 'explain':
      return explained(rest.join(' '), options);
    case 'mcp':
      await (await import('./mcp.ts')).serveMcp(version);
      return { code: 0, output: '', error: '' };
    case 'help':
      return { code: 0, output: `${say('usage', locale)}\n${say('options', locale)}\n`, error: '' };
    case 'version':
      return { code: 0, output: `${version}\n`, error: '' };
    default: {
      const usage = say('usage', locale);
      throw new UsageError(say('bad-command', locale, { value: shown(name), usage }));
    }
  }
}

async function runChecks(options: Options, version: string): Promise<Run> {
  const { format, server, locale } = options;
  const targets = await targetsFor(options);
  const reports: Reported[] = [];
  for (const target of targets) reports.push(reportedOf(await check(target), server, locale));
  const output = written(format, reports, locale, version);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  // Annotations have no room for lines to paste.
  const isSummed = format === 'github' && summary !== undefined;
  const text = isSummed ? written('markdown', reports, locale, version) : '';
  const error = isSummed ? await appended(summary, text, locale) : '';
  return { code: codeOf(reports), output, error };
}

/** What went wrong, if anything did: the annotations are not to be lost for it. */
async function appended(file: string, text: string, locale: Locale): Promise<string> {
  try {
    await appendFile(file, text);
    return '';
  } catch (error) {
    return `raison: ${say('unwritable-file', locale, { file, error: codeIn(error) })}\n`;
  }
}

function codeIn(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function codeOf(reports: readonly Reported[]): ExitCode {
  if (reports.some(({ result }) => result === 'faults')) return 1;
  return reports.some(({ result }) => result === 'no-response') ? 3 : 0;
}

async function targetsFor({ config, rest, flags, locale }: Options): Promise<Target[]> {
  if (config !== undefined) {
    const text = await textOf(config, LONGEST_CONFIG, locale);
    return targetsOf(text, config, flags, locale);
  }
  if (rest.length === 0) {
    throw new UsageError(say('missing-url', locale, { usage: say('usage', locale) }));
  }
  return rest.map((address) => targetOf(address, flags, locale));
}

async function runHar(options: Options): Promise<Run> {
  const { rest, locale } = options;
  if (rest.length === 0) throw new UsageError(say('missing-file', locale));
  const files: { readonly name: string; readonly text: string }[] = [];
  for (const name of rest) files.push({ name, text: await textOf(name, LONGEST_FILE, locale) });
  return harText(files, options);
}

const MEGABYTE = 1_000_000;
const LONGEST_CONFIG = MEGABYTE;

/** Also of a pipe. @param most in bytes @throws UsageError when it cannot be read or is larger */
async function textOf(file: string, most: number, locale: Locale): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of createReadStream(file, { end: most })) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
    }
  } catch (error) {
    throw new UsageError(say('unreadable-file', locale, { file, error: codeIn(error) }));
  }
  if (length <= most) return Buffer.concat(chunks).toString('utf8');
  throw new UsageError(say('too-big-file', locale, { file, most: String(most / MEGABYTE) }));
}
