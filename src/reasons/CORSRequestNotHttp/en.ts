import { english } from '../reason-text.ts';

export default english({
  title: 'CORS request not HTTP',
  happened: [
    'The page asked for {url|=an address} with a scheme that CORS does not cover ({scheme|=neither `http` nor `https`}).',
    'CORS exists only for `http:` and `https:`, so the browser refused at once and sent nothing.',
    'Often the page was opened as a file (`file:`).',
  ],
  why: [
    'Permission to read is given in HTTP headers; a file or another scheme has none, and a page on disk must not read other files.',
  ],
  todo: [
    'Serve the page and its files over HTTP with a small local server, and open `http://localhost`.',
    'In the page’s code, use an address with `https:`, or `http:` for this device.',
  ],
  avoid: [
    'Do not loosen the browser’s protection of files: any page that you save and open could then read your disk.',
  ],
});
