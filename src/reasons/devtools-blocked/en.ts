import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: blocked in the developer tools',
  happened: [
    'Request blocking is on in this tab’s developer tools, and a pattern matches {url|=the URL}. The browser sent nothing.',
  ],
  why: [
    'Developers test with it how a page does without a resource; it works while DevTools is open.',
  ],
  todo: [
    'Remove the pattern: in Chromium in the “Request blocking” panel, in Firefox under “Blocking” in the Network panel.',
  ],
  avoid: [],
});
