import { english } from '../../../i18n/index.ts';

/** What a preview can show and what not. */
export default english({
  'preview-service-worker':
    'Not for this request: a service worker made it, which belongs to no tab, and a preview holds for one tab only. In Chromium, tick `Bypass for network` under Application › Service workers and reload: the page then asks by itself.',
  'preview-login':
    'Not for this request: its address carries a user name or password, which Raison puts into no rule.',
  'preview-unwritable':
    'Not for this request: {origin} or the address cannot be written into a rule without doubt, and a rule in doubt might serve others.',
  'preview-redirected-preflight':
    'Not for this request: the preflight is answered with a redirect ({status}). A preview changes headers and never a status, and no browser follows a redirect there. Only the server can show this fix.',
  'preview-status':
    'The preflight is answered with {status}. A preview changes headers and never a status, so the request stays blocked. It still shows that the headers are right: the status is then all that the browser complains about.',
  'preview-code':
    'One fault lies in the page’s own code. The preview stands for the server only, so the request stays blocked until the code is mended.',
  'preview-left-out':
    'A name that the page sends was left out of the fix, so the request stays blocked: see the values left out.',
  'preview-doubled':
    'If the server sends `Access-Control-Allow-Origin` twice, Firefox refuses the answer whatever stands in its place; if it sends a list in one header, the preview works. Chromium shows both.',
  'preview-error-status':
    'The answer is error {status} and stays so; with the headers the page can read it.',
  'preview-goes-on':
    'The answer is a redirect. The preview covers this address; where it leads must allow the page by itself.',
  'preview-credentials':
    'If the request carries cookies or other credentials, say so above, or it stays blocked.',
  'preview-remembered':
    'The server lets browsers remember a preflight for {seconds} seconds, and what the preview permits may be remembered as long after Stop. `Disable cache` in the Network panel makes the browser ask each time.',
  'preview-unasked':
    'This request had no preflight although it needs one: the browser remembers an earlier one. `Disable cache` in the Network panel makes it ask each time.',
});
