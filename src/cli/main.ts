#!/usr/bin/env node
import { isLocale } from '../i18n/index.ts';
import { run } from './run.ts';
import { say } from './texts/index.ts';
import { VERSION } from './version.ts';

const [language = ''] = Intl.DateTimeFormat().resolvedOptions().locale.split('-');
const usual = isLocale(language) ? language : 'en';
try {
  const { code, output, error } = await run(process.argv.slice(2), VERSION, usual);
  process.stderr.write(error);
  process.stdout.write(output);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${say('internal', usual, { error: String(error) })}\n`);
  process.exitCode = 2;
}
