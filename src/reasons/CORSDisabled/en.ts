import { english } from '../reason-text.ts';

export default english({
  title: 'CORS disabled',
  happened: [
    'CORS is switched off in this Firefox, so it refused the cross-origin request.',
    'The server has no part in it: every cross-origin request of every page fails like this.',
  ],
  why: [
    'Without CORS the browser goes back to the old rule that a page may read only its own origin.',
  ],
  todo: [
    'Open `about:config`, look for `content.cors.disable` and set it to `false`.',
    'If it changes back by itself, an administrator or a configuration file sets it: turn to whoever manages this browser.',
  ],
  avoid: ['Do not change any server for this: no header can help.'],
});
