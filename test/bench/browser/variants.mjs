import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../../../scripts/start/build.mjs';

/**
 * @typedef {'none' | 'permissions' | 'floor' | 'watched' | 'unwatched'} Variant
 * @typedef {object} Extension
 * @property {string} folder
 * @property {string} [watch] what the reader chose; the default unless said
 */

/** @type {readonly Variant[]} */
export const VARIANTS = ['none', 'permissions', 'floor', 'watched', 'unwatched'];

/** @type {Readonly<Record<Variant, string>>} */
export const NAMES = {
  none: 'no extension',
  permissions: 'the same permissions, no listener',
  floor: 'six listeners that do nothing',
  watched: 'Raison, watched tab',
  unwatched: 'Raison, unwatched tab',
};

/** What any extension has to register that is to see all of a request with its headers. */
const SIX_LISTENERS = `
const all = { urls: ['<all_urls>'] };
const idle = () => {};
chrome.webRequest.onBeforeRequest.addListener(idle, all);
chrome.webRequest.onSendHeaders.addListener(idle, all, ['requestHeaders', 'extraHeaders']);
chrome.webRequest.onHeadersReceived.addListener(idle, all, ['responseHeaders', 'extraHeaders']);
chrome.webRequest.onBeforeRedirect.addListener(idle, all);
chrome.webRequest.onErrorOccurred.addListener(idle, all);
chrome.webRequest.onCompleted.addListener(idle, all);
`;

/**
 * The extensions to compare; the build is copied, so that building again meanwhile changes nothing.
 *
 * @param {string} folder where to; it must exist
 * @returns {Readonly<Record<Variant, Extension | undefined>>}
 */
export function makeVariants(folder) {
  const built = join(folder, 'raison');
  cpSync(EXTENSION, built, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  return {
    none: undefined,
    permissions: { folder: bare(join(folder, 'permissions'), manifest, '') },
    floor: { folder: bare(join(folder, 'floor'), manifest, SIX_LISTENERS) },
    watched: { folder: built, watch: 'always' },
    unwatched: { folder: built },
  };
}

/**
 * An extension with Raison's permissions and a worker of its own.
 *
 * @param {string} folder
 * @param {{ permissions: string[], host_permissions: string[] }} manifest
 * @param {string} script
 */
function bare(folder, { permissions, host_permissions }, script) {
  mkdirSync(folder);
  const background = { service_worker: 'worker.js' };
  const asked = { permissions, host_permissions, background };
  const about = { manifest_version: 3, name: 'Bench', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...about, ...asked }));
  writeFileSync(join(folder, 'worker.js'), script);
  return folder;
}
