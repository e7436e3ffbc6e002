import { english } from '../reason-text.ts';

export default english({
  title: 'A page without https may not reach the local network',
  happened: [
    '{origin|=The page} is not https, and {host|=the server} is on this device or the local network.',
    { when: 'failed-without-reason', text: 'That is most likely, but the browser gave no reason.' },
  ],
  why: [
    'A page without https could be forged on the way, so browsers do not even ask the user for it.',
  ],
  todo: [
    'Serve the page over https: the browser then asks the user for permission.',
    'Development? Serve the page from `http://localhost` or from the local network as well.',
  ],
  avoid: [],
});
