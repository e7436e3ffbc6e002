#!/usr/bin/env node
import manifest from '../../package.json' with { type: 'json' };
import { isLocale } from '../i18n/index.ts';
import { inLog } from './reporters/log.ts';
import { run } from './run.ts';
import { say } from './texts/index.ts';

const [language = ''] = Intl.DateTimeFormat().resolvedOptions().locale.split('-');
const usual = isLocale(language) ? language : 'en';
// Whoever reads the first lines only, as `head` does, wants no stack trace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  const { code, output, error } = await run(process.argv.slice(2), manifest.version, usual);
  process.stderr.write(error);
  process.stdout.write(output);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(inLog(`${say('internal', usual, { error: String(error) })}\n`, 'text'));
  process.exitCode = 2;
}
