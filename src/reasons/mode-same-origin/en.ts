import { english } from '../reason-text.ts';

export default english({
  title: 'The page’s own code allows only its own origin (‘same-origin’)',
  happened: [
    "The page’s code asked with `mode: 'same-origin'`, but the URL is of another origin. The browser sent nothing.",
  ],
  why: ['In this mode the code itself says that it wants no response of another origin.'],
  todo: [
    "Remove `mode: 'same-origin'` in the page’s code; the server must then allow the page by CORS.",
    'Is it the main script of a worker? Serve it from the page’s own origin.',
  ],
  avoid: ['Do not switch to `no-cors`: the response could not be read.'],
});
