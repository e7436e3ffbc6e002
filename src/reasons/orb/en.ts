import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: an answer of the wrong type was kept from the page (ORB)',
  happened: [
    'The page asked for {url|=the address} without CORS, as an `<img>` or `<script>` tag does, and the answer is not what such a tag can use (content type: {value|=not given}).',
    'The browser kept it from the page.',
    'This is Opaque Response Blocking, not CORS.',
  ],
  why: [
    'Data such as JSON or HTML must not get into a page’s memory by way of an image or script tag.',
  ],
  todo: [
    'Open the address in a tab and look at what it returns: often an error page, a login page or JSON instead of the file.',
    'Correct the address, or let {host|=the server} send the file with its true `Content-Type`.',
    'If the page wants data, read it with `fetch` and let the server allow it by CORS.',
  ],
  avoid: [
    'Do not give a false `Content-Type` to get around it: the browser looks at the content too.',
  ],
});
