import { english } from '../../../i18n/index.ts';

/** The box that explains a pasted console message. */
export default english({
  explainMessage: 'Explain a message',
  explainMessageHint: 'Paste a line of the browser’s console and read what it means',
  messageLabel: 'A message from the browser’s console',
  messagePlaceholder: 'Access to fetch at … has been blocked by CORS policy: …',
  messageExpects:
    'From Chromium, Firefox or Safari, in English or French. Nothing leaves this machine.',
  messageClear: 'Clear the box',
  messageUnknown: 'Raison does not recognise this message',
  messageUnknownDo:
    'Paste the line as the console prints it, with the lines above and below it.\nOr open Raison’s panel and reload the page.',
  messageSaidBy: 'Wording of {browser}',
  messageOnPreflight: 'about the preflight',
  messageOnActual: 'about the response to the request itself',
  messageLeftOut: '“…” stands for what the message does not say.',
  messageAbout: 'What the message says',
  messageAlso: 'In the list of all reasons',
  messageMissing: 'What the fix still needs',
  messageMissingWhy:
    'The message does not say it. Add it here, or repeat the request while Raison is on.',
  messageNoAddress:
    'The message names no URL, so there is nothing to configure. Repeat the request while Raison is on.',
  messageOrigin: 'Origin of the page',
  messageOriginHint: 'such as https://app.example; a full URL is fine',
  messageOriginWrong: 'This is not a URL with `http:` or `https:`.',
  messageMethod: 'Method of the request',
  messageMethodHint: 'such as PUT',
  messageHeaders: 'Headers that the page’s code sets',
  messageHeadersHint: 'names separated by commas; leave empty for none',
  close: 'Close',
});
