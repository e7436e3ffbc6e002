import { english } from '../reason-text.ts';

export default english({
  title: 'The page may have announced another kind of network than the server is in',
  happened: [
    'The browser stopped the request to {host|=the server} without a reason. Most likely `targetAddressSpace` in the page’s `fetch` names another kind of network.',
  ],
  why: [
    'That option asks for an exception for one kind of network, and the browser keeps the page to it.',
  ],
  todo: [
    'Set `targetAddressSpace` to where {host|=the server} is: `loopback` for this device, `local` for the local network.',
    'No such option in the code? Repeat it with the console open: Chromium names the address spaces there.',
  ],
  avoid: [],
});
