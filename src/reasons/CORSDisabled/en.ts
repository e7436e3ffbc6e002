import { english } from '../reason-text.ts';

export default english({
  title: 'CORS disabled',
  happened: [
    'CORS is switched off in this Firefox, so every cross-origin request of every page fails here.',
  ],
  why: [
    'Without CORS the browser falls back to its old rule: a page may read only its own origin.',
  ],
  todo: [
    'Open `about:config` and set `content.cors.disable` to `false`.',
    'Does it change back? Then a policy or configuration file sets it: ask whoever manages this browser.',
  ],
  avoid: [],
});
