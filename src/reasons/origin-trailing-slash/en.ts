import { english } from '../reason-text.ts';

export default english({
  title: '‘Access-Control-Allow-Origin’ ends in ‘{surplus}’, which is no part of an origin',
  happened: [
    '{host} names the right origin but adds {surplus}: it sent {value}, the browser expects {origin}.',
  ],
  why: ['An origin is only scheme, host and port; it never ends in a slash or a path.'],
  todo: [
    'Remove {surplus} from the value, wherever the server has it from: configuration, variable or product setting.',
  ],
  avoid: [],
});
