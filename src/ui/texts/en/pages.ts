import { english } from '../../../i18n/index.ts';

/** Popup and options. */
export default english({
  openFull: 'Open the full explanation',
  popupTitle: 'CORS in this tab',
  options: 'Options of Raison',
  languageAuto: 'Like the browser',
  recording: 'Recording',
  watch: 'Record',
  watchSmart: 'Where you develop',
  watchAlways: 'Every page',
  watchDevtools: 'Only with DevTools open',
  watchHint:
    'This machine, private networks, the hosts below, pages with DevTools open, and sites where something failed. In Firefox: every page.',
  watchHosts: 'Your hosts, one per line',
  showBadge: 'Show the number of failures on the toolbar button',
  buffer: 'Kept per tab',
  bufferSize: { one: '{n} request', other: '{n} requests' },
  bufferHint: 'Older ones are dropped, and the status bar says how many.',
  shortcuts: 'Keyboard shortcuts',
  shortcutPopup: 'Open Raison’s popup',
  shortcutNone: 'none set',
  shortcutChange: 'Change shortcuts',
  shortcutInPanel: 'In the list',
  shortcutSingle: 'Single-letter shortcuts (C, R, E)',
  shortcutKeys:
    'Arrows, Page Up, Page Down, Home, End: choose a request\nEnter: go to its explanation; Escape: back to the list\nRight and Left: unfold and fold similar requests\nC: copy the fix; R: check again; E: unfold everything',
  redacted: 'What is left out when you share',
  redactedSecrets: 'Cookies and keys: never recorded, so never in an export.',
  redactedQuery: 'Query values, user names and passwords: replaced by … unless you ask for them.',
  redactedBodies: 'Request and response bodies: Raison never sees them.',
  privacy: 'Privacy',
  privacyLocal:
    'Nothing leaves this machine. Raison makes no network request of its own and has no server.',
  privacySecrets:
    'Of Cookie, Set-Cookie, Authorization and Proxy-Authorization only presence and length are recorded, never the value.',
  privacyForget:
    'What is recorded stays in memory and goes when the browser closes. Only your choices are stored, such as language and the server of a host.',
  privacyReads: 'Raison reads requests and responses. It changes none, unless you start a preview.',
});
