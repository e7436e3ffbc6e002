import { english } from '../../../i18n/index.ts';

/** The box that explains a pasted console message. */
export default english({
  explainMessage: 'Explain a message',
  explainMessageHint: 'Paste a line of the browser’s console and read what it means',
  messageLabel: 'A message from the browser’s console',
  messagePlaceholder: 'Access to fetch at … has been blocked by CORS policy: …',
  messageExpects:
    'Chromium’s or Firefox’s wording, in English or French, current or former, with or without the rest of the line. Nothing leaves this computer.',
  messageClear: 'Empty the box',
  messageUnknown: 'This is none of the messages that Raison knows',
  messageUnknownWhy:
    'It looked for what Chromium and Firefox write about CORS, about Local Network Access, mixed content and Content Security Policy, and for network errors such as `net::ERR_CONNECTION_REFUSED`.',
  messageUnknownDo:
    '`TypeError: Failed to fetch` and `NetworkError when attempting to fetch resource` are what the page’s code sees; they hide the reason. The message above or below them in the console names it: paste that one.\nOr open Raison’s panel and reload the page: it reads the requests themselves.',
  messageSaidBy: 'Wording of {browser}',
  messageOnPreflight: 'speaks of the preflight',
  messageOnActual: 'speaks of the answer to the request itself',
  messageLeftOut: '“…” stands for what the message does not say.',
  messageAbout: 'What the message says',
  messageAlso: 'In the list of all reasons',
  messageMissing: 'What the fix still needs',
  messageMissingWhy:
    'The message does not carry it. Add it here, or make the request again while Raison is on: it then sees everything.',
  messageNoAddress:
    'The message names no address, so no configuration can be written for it. Make the request again while Raison is on: its list then holds the fix.',
  messageOrigin: 'Origin of the page',
  messageOriginHint: 'such as https://app.example; its whole address will do',
  messageOriginWrong: 'This is no address with `http:` or `https:`.',
  messageMethod: 'Method of the request',
  messageMethodHint: 'such as PUT',
  messageHeaders: 'Headers that the page’s code sets',
  messageHeadersHint: 'names with commas between them; leave empty for none',
  close: 'Close',
});
