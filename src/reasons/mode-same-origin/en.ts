import { english } from '../reason-text.ts';

export default english({
  title: 'The page’s own code allows only its own origin (`same-origin`)',
  happened: [
    'The request was made in the mode `same-origin`, and its address belongs to another origin.',
    'The browser refused it as the code asks and sent nothing; the server has no part in it.',
  ],
  why: ['In this mode the code itself says that an answer of another origin is not wanted.'],
  todo: [
    'In the page’s code, remove `mode: "same-origin"` from the `fetch` (or use `mode: "cors"`); the server must then allow the page’s origin with CORS headers.',
    'Or call an address of the page’s own origin.',
    'The main script of a worker must come from the page’s own origin: serve it there.',
  ],
  avoid: ['Do not replace it by `mode: "no-cors"`: the answer could not be read.'],
});
