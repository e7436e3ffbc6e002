import { english } from '../reason-text.ts';

export default english({
  title: 'The page may have announced another kind of network than the server is in',
  happened: [
    'The browser stopped the request to {host|=the server} before an answer and gave no reason.',
    'What does this most often: the `fetch` has the option `targetAddressSpace`, and the address lies in another kind of network than it says (`loopback`: this device, `local`: the local network).',
    'This is not a CORS fault.',
  ],
  why: [
    'With that option the page asks for an exception for one kind of network, and the browser keeps it to that.',
  ],
  todo: [
    'In the page’s code, set `targetAddressSpace` to where {host|=the server} really is, or leave the option out.',
    'If the code has no such option, repeat the request with Chromium’s console open: it names the address spaces when they differ.',
  ],
  avoid: ['Do not change the CORS settings for this: no header decides it.'],
});
