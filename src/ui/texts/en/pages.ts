import { english } from '../../../i18n/index.ts';

/** Popup and options. */
export default english({
  openFull: 'Open the full explanation and the fix',
  popupTitle: 'CORS in this tab',
  options: 'Options of Raison',
  languageAuto: 'Like the browser',
  recording: 'Recording',
  watch: 'Record',
  watchSmart: 'Where you develop',
  watchAlways: 'Every page',
  watchDevtools: 'Only with DevTools open',
  watchHint:
    'That is: this machine, private networks, the hosts below, pages with DevTools open, and sites where something has failed; in Firefox, every page.',
  watchHosts: 'Your hosts, one per line',
  showBadge: 'Show the number of failures on the toolbar button',
  buffer: 'Kept per tab',
  bufferSize: { one: '{n} request', other: '{n} requests' },
  bufferHint: 'Then the oldest go, and the status bar says how many.',
  shortcuts: 'Keyboard shortcuts',
  shortcutPopup: 'Open Raison’s popup',
  shortcutNone: 'none set',
  shortcutChange: 'Change shortcuts',
  shortcutInPanel: 'In the list',
  shortcutSingle: 'Single letters work (C, R, E)',
  shortcutKeys:
    'Arrows, Page Up, Page Down, Home, End: choose a request\nEnter: go to its explanation; Escape: back to the list\nRight and Left: unfold and fold requests that fail alike',
  redacted: 'What is left out when you share',
  redactedSecrets: 'Cookies and keys: never recorded, so never in an export.',
  redactedQuery:
    'Values in addresses, user names and passwords: replaced by … unless you ask for them.',
  redactedBodies: 'Bodies of requests and answers: Raison never sees them.',
  privacy: 'Privacy',
  privacyLocal:
    'Nothing leaves this computer. Raison makes no network request of its own and has no server.',
  privacySecrets:
    'Of Cookie, Set-Cookie, Authorization and Proxy-Authorization only presence and length are recorded, never the value.',
  privacyForget:
    'What is recorded of a tab is kept in memory and forgotten when the browser closes. Only your choices, such as language and layout, are stored.',
  privacyReads:
    'Raison reads requests and answers. It changes none of them, unless you start a preview, and stops with it.',
});
