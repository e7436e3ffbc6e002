import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTENSION, FIREFOX_EXTENSION } from '../../../scripts/start/build.mjs';

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
  three: 'three, with `onSendHeaders`: Raison’s own in Chromium',
  four: 'four, with `onCompleted`: Raison’s own in Firefox',
  watched: 'Raison, watched tab',
  unwatched: 'Raison, unwatched tab',
};

/** Only Chromium knows `extraHeaders`; Firefox throws at what it does not know, types as well. */
const KNOWN = `
const { OnSendHeadersOptions, ResourceType } = chrome.webRequest;
const extra = Object.values(OnSendHeadersOptions).filter((one) => one === 'extraHeaders');
const idle = () => {};
`;

/** What any extension has to register that is to see all of a request with its headers. */
const SIX_LISTENERS = `${KNOWN}
const all = { urls: ['<all_urls>'] };
chrome.webRequest.onBeforeRequest.addListener(idle, all);
chrome.webRequest.onSendHeaders.addListener(idle, all, ['requestHeaders', ...extra]);
chrome.webRequest.onHeadersReceived.addListener(idle, all, ['responseHeaders', ...extra]);
chrome.webRequest.onBeforeRedirect.addListener(idle, all);
chrome.webRequest.onErrorOccurred.addListener(idle, all);
chrome.webRequest.onCompleted.addListener(idle, all);
`;

/** The types that Raison asks for (`src/background/capture/web-request.ts`), and no work. */
const TWO_LISTENERS = `${KNOWN}
const asked = ['xmlhttprequest', 'script', 'font', 'image', 'imageset', 'stylesheet', 'media',
  'other', 'ping', 'beacon', 'json', 'xslt', 'object', 'web_manifest'];
const known = Object.values(ResourceType);
const types = asked.filter((one) => known.includes(one));
const all = { urls: ['http://*/*', 'https://*/*'], types };
chrome.webRequest.onHeadersReceived.addListener(idle, all, ['responseHeaders', ...extra]);
chrome.webRequest.onErrorOccurred.addListener(idle, all);
`;

const THREE_LISTENERS = `${TWO_LISTENERS}
chrome.webRequest.onSendHeaders.addListener(idle, all, ['requestHeaders', ...extra]);`;

const FOUR_LISTENERS = `${THREE_LISTENERS}
chrome.webRequest.onCompleted.addListener(idle, all);`;

/** @typedef {import('../options.mjs').Browser} Browser */

/** @type {Readonly<Record<Browser, string>>} */
const BUILT = { chromium: EXTENSION, firefox: FIREFOX_EXTENSION };

/**
 * The extensions to compare; the build is copied, so that building again meanwhile changes nothing.
 *
 * @param {string} folder where to; it must exist
 * @param {Browser} browser
 * @returns {Readonly<Record<Variant, Extension | undefined>>}
 */
export function makeVariants(folder, browser) {
  const built = join(folder, 'raison');
  cpSync(BUILT[browser], built, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'));
  /** @param {string} name @param {string} script */
  const idle = (name, script) => ({ folder: bare(join(folder, name), manifest, script) });
  return {
    none: undefined,
    permissions: idle('permissions', ''),
    floor: idle('floor', SIX_LISTENERS),
    two: idle('two', TWO_LISTENERS),
    three: idle('three', THREE_LISTENERS),
    four: idle('four', FOUR_LISTENERS),
    watched: { folder: built, watch: 'always' },
    unwatched: { folder: built },
  };
}

/**
 * An extension with Raison's permissions and a background of its own.
 *
 * @param {string} folder
 * @param {{
 *   permissions: string[], host_permissions: string[], browser_specific_settings?: object,
 *   background: { service_worker?: string },
 * }} manifest
 * @param {string} script
 */
function bare(folder, manifest, script) {
  mkdirSync(folder);
  const { permissions, host_permissions, browser_specific_settings } = manifest;
  const isWorker = manifest.background.service_worker !== undefined;
  const background = isWorker ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] };
  const asked = { permissions, host_permissions, browser_specific_settings, background };
  const about = { manifest_version: 3, name: 'Bench', version: '1' };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...about, ...asked }));
  writeFileSync(join(folder, 'worker.js'), script);
  return folder;
}
