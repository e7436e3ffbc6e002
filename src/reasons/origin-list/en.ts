import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Access-Control-Allow-Origin’ header holds several values',
  happened: [
    '{host} sent {value}.',
    'For a browser a comma or a blank makes several values of it, and the header takes exactly one.{seen|merged= Firefox joins repeated header lines with commas before an extension sees them, so this may also be several lines with one value each; the two cannot be told apart here.|line=}',
  ],
  why: [
    'The browser compares the whole value with the page’s origin, character by character, and a list never equals one origin.',
  ],
  todo: [
    'Keep the list in the server’s configuration: for each request, compare its `Origin` with the list, send back only the one that matches, and send `Vary: Origin` on every answer of this address.',
    'If only one origin needs the data, send that one alone.',
  ],
  avoid: [
    'Do not look for another separator: none works.',
    'Do not replace the list by `*` when the data is not for everyone.',
  ],
});
