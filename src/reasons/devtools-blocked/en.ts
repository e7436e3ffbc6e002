import { english } from '../reason-text.ts';

export default english({
  title: 'Not CORS: blocked in the developer tools',
  happened: [
    'Request blocking is on in this tab’s developer tools, and a pattern there matches {url|=the address}.',
    'The browser sent nothing; neither CORS nor the server has a part in it.',
  ],
  why: [
    'Developers use it to see how a page does without a resource; while DevTools is open it stays in force.',
  ],
  todo: [
    'In DevTools, open “Request blocking” (Chromium: Ctrl+Shift+P, “Show Request blocking”; Firefox: Network panel, “Blocking”) and remove the pattern or switch blocking off.',
  ],
  avoid: ['Do not change page or server for this: no one but you sees the fault.'],
});
