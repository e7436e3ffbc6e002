import { english } from '../reason-text.ts';

export default english({
  title: 'A page without https may not reach the local network',
  happened: [
    '{silent|yes=The browser stopped the preflight without giving a reason; what does this most often is this. }The page, of origin {origin|=not given}, was not loaded over https, and it asked for {host|=the server}, which the browser counts as part of this device or of the local network.',
    'The request was stopped before an answer; this is not a CORS fault.',
  ],
  why: [
    'Devices at home and programs on your own machine often trust whoever can reach them, so browsers guard the way there from pages of the internet.',
    'A page that came without https could have been forged on the way.',
  ],
  todo: [
    'Serve the page over https; the browser then asks the user for permission.',
    'Development: serve the page from this device (`http://localhost`) or from the local network as well.',
  ],
  avoid: [
    'Do not look for a CORS header: this check comes before any answer, and no header can lift it. `Access-Control-Allow-Private-Network` belongs to an earlier scheme that browsers have given up.',
    'Do not switch this protection off in the browser that you browse with.',
  ],
});
