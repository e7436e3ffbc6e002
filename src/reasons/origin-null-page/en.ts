import { english } from '../reason-text.ts';

export default english({
  title: 'The page has no origin of its own: it sends ‘null’ as its origin',
  happened: [
    'The page sent `Origin: null`, and {host} does not allow it.',
    { when: 'in-frame', text: 'A frame with `sandbox` or a `data:` URL has no origin.' },
    { when: '!in-frame', text: 'Files, `data:` URLs and frames with `sandbox` have no origin.' },
  ],
  why: [
    '`null` stands for every page without an origin, also for a frame that an attacker writes, so it never shows who asks.',
  ],
  todo: [
    {
      when: ['!in-frame', '!by-element'],
      text: 'Serve the page over HTTP, such as from `http://localhost:3000`; {host} can then allow that origin.',
    },
    'Public content? Then let {host} send ` Access-Control-Allow-Origin: *` with it: that fits pages without an origin, too.',
    {
      when: 'in-frame',
      text: 'Otherwise let the embedding page fetch it, and hand it to the frame with `postMessage`.',
    },
  ],
  avoid: ['Never allow `null` on a server: any site can open a frame that sends it.'],
});
