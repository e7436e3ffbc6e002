import { english } from '../../../i18n/index.ts';

/** What a preview can show and what not. */
export default english({
  'preview-service-worker':
    'Not for this request: a service worker made it, and a preview covers one tab. In Chromium, tick `Bypass for network` under Application › Service workers, then reload.',
  'preview-login':
    'Not for this request: its URL carries a user name or password, which Raison writes into no rule.',
  'preview-unwritable':
    'Not for this request: a rule cannot name {origin} or the URL exactly, so it might match others.',
  'preview-redirected-preflight':
    'Not for this request: its preflight is redirected (status {status}). A preview changes headers, never a status, so test this fix on the server.',
  'preview-status':
    'The preflight gets status {status}, which a preview cannot change: the request stays blocked. If the console then names only the status, the headers are right.',
  'preview-code':
    'Part of the fault is in the page’s code. The preview stands for the server only, so the request stays blocked until the code is fixed.',
  'preview-left-out':
    'A name that the page sends was left out of the fix, so the request stays blocked: see the values left out.',
  'preview-doubled':
    'Does the server send `Access-Control-Allow-Origin` twice? Then Firefox rejects the previewed response, too; in Chromium the preview works.',
  'preview-error-status':
    'The response stays error {status}, but with the headers the page can read it.',
  'preview-goes-on':
    'The response is a redirect. The preview covers this URL; the next one must allow the page by itself.',
  'preview-credentials': 'With credentials it stays blocked until you say so above.',
  'preview-remembered':
    'This server lets the browser keep a preflight for {seconds} seconds, so what the preview allows may last as long after Stop. “Disable cache” in the Network panel prevents that.',
  'preview-unasked':
    'This request needs a preflight but had none: the browser keeps an earlier one. “Disable cache” in the Network panel makes it send a new one.',
});
