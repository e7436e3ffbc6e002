import { cleanUp, stopOnSignals } from './cleanup.mjs';
import { help } from './help.mjs';
import { parseOptions } from './options.mjs';
import { terminalLanguage } from './terminal/language.mjs';
import { harmless } from './terminal/terminal.mjs';
import { errors, fill } from './terminal/words.mjs';
import { UserError } from './user-error.mjs';

/** @typedef {Readonly<Record<string, string | undefined>>} Env */

/**
 * Even a wrong command line is answered in the language it asks for.
 *
 * @param {readonly string[]} args
 * @param {Env} env
 */
function languageFor(args, env) {
  const asked = /--lang[= ](en|fr)\b/.exec(args.join(' '))?.[1];
  return asked === 'en' || asked === 'fr' ? asked : terminalLanguage(env);
}

/** @param {import('./options.mjs').Options} options @param {Env} env */
function hasWindow({ headless, json, screenshot }, env) {
  if (headless || json || screenshot !== undefined) return false;
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * @param {readonly string[]} args
 * @param {Env} env
 * @returns {Promise<number>}
 */
async function run(args, env) {
  const options = parseOptions(args);
  const lang = languageFor(args, env);
  if (options.help) {
    console.log(help[lang]);
    return 0;
  }
  const isWindowed = hasWindow(options, env);
  stopOnSignals(() => isWindowed);
  // Loading Playwright takes longer than telling what is wrong with a command line.
  const { explainHere, showWindow } = options.firefox
    ? await import('./firefox/firefox-session.mjs')
    : await import('./session.mjs');
  return isWindowed ? showWindow(options, lang) : explainHere(options, lang);
}

/**
 * @param {readonly string[]} args without node and script
 * @param {Env} env
 * @returns {Promise<number>} the exit code, when nothing of ours is left running
 */
export async function main(args, env) {
  try {
    return await run(args, env);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const line = fill(errors[languageFor(args, env)][error.id], error.values);
    console.error(`raison: ${harmless(line).replaceAll(/\s*\n\s*/g, ' ')}`);
    return 2;
  } finally {
    await cleanUp();
  }
}
