#!/usr/bin/env node
import manifest from '../../package.json' with { type: 'json' };
import { isLocale } from '../i18n/index.ts';
import { run } from './run.ts';
import { say } from './texts/index.ts';

const [language = ''] = Intl.DateTimeFormat().resolvedOptions().locale.split('-');
const usual = isLocale(language) ? language : 'en';
try {
  const { code, output, error } = await run(process.argv.slice(2), manifest.version, usual);
  process.stderr.write(error);
  process.stdout.write(output);
  process.exitCode = code;
} catch (error) {
  process.stderr.write(`${say('internal', usual, { error: String(error) })}\n`);
  process.exitCode = 2;
}
