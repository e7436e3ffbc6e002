import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION } from '../../../scripts/start/build.mjs';

/**
 * @typedef {'none' | 'permissions' | 'floor' | 'two' | 'three' | 'four' | 'watched' | 'unwatched'} Variant
 * @typedef {object} Extension
 * @property {string} folder
 * @property {string} [watch] what the reader chose; the default unless said
 */

/** @type {readonly Variant[]} */
export const VARIANTS = [
  'none',
  'permissions',
  'floor',
  'two',
  'three',
  'four',
  'watched',
  'unwatched',
];

/** @type {Readonly<Record<Variant, string>>} */
export const NAMES = {
  none: 'no extension',
  permissions: 'the same permissions, no listener',
  floor: 'six listeners that do nothing',
  two: 'two of them: `onHeadersReceived`, `onErrorOccurred`',
  three: 'three of them, without `onCompleted`',
  four: 'Raison’s four, doing nothing',
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

/** The events and types that Raison asks for (`src/background/capture/web-request.ts`), and no work. */
const TWO_LISTENERS = `
const left = ['main_frame', 'sub_frame', 'websocket', 'csp_report', 'webtransport', 'webbundle'];
const types = Object.values(chrome.webRequest.ResourceType).filter((one) => !left.includes(one));
const all = { urls: ['http://*/*', 'https://*/*'], types };
const idle = () => {};
chrome.webRequest.onHeadersReceived.addListener(idle, all, ['responseHeaders', 'extraHeaders']);
chrome.webRequest.onErrorOccurred.addListener(idle, all);
`;

const THREE_LISTENERS = `${TWO_LISTENERS}
chrome.webRequest.onSendHeaders.addListener(idle, all, ['requestHeaders', 'extraHeaders']);`;

const FOUR_LISTENERS = `${THREE_LISTENERS}
chrome.webRequest.onCompleted.addListener(idle, all);`;

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
    two: { folder: bare(join(folder, 'two'), manifest, TWO_LISTENERS) },
    three: { folder: bare(join(folder, 'three'), manifest, THREE_LISTENERS) },
    four: { folder: bare(join(folder, 'four'), manifest, FOUR_LISTENERS) },
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
