import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UserError } from '../user-error.mjs';

/** Branded Chrome no longer loads unpacked extensions from its command line. */
const NAMES = ['chromium', 'chromium-browser'];

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent and not executable are the same to us
  }
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string} path of the program; throws a `UserError` when there is none
 */
export function findChromium({ CHROMIUM_PATH, PATH = '' }) {
  const folders = [...PATH.split(delimiter), '/usr/bin'];
  const everywhere = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const path = (CHROMIUM_PATH ? [CHROMIUM_PATH] : everywhere).find(isProgram);
  if (path === undefined) throw new UserError('noBrowser');
  return path;
}
