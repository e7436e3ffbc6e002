import { english } from '../reason-text.ts';

export default english({
  title: 'CORS header ‘Origin’ cannot be added',
  happened: [
    'Firefox could not add the `Origin` header to the request, so it stopped it.',
    'This happens to code with special rights, such as the content script of an extension, not to an ordinary page.',
  ],
  why: ['Without `Origin` the server could not know whom it gives permission to.'],
  todo: [
    'In the extension, send the request from its background script, with a permission for the host in its manifest.',
    'If you wrote no extension: try a window without extensions to find the one that sends it, and report it to its author.',
  ],
  avoid: [
    'Do not change the server for this: the request never reached it.',
    'Do not set `Origin` in code: browsers ignore that.',
  ],
});
