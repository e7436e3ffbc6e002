import { english } from '../reason-text.ts';

export default english({
  title: 'The ‘Access-Control-Allow-Origin’ header holds several values',
  happened: [
    '{host} sent {value}. The header takes exactly one origin or `*`, and never a list.',
    { when: 'may-be-merged', text: 'Firefox may have joined several header lines here.' },
  ],
  why: ['The browser compares the whole value with {origin}, and a list never equals one origin.'],
  todo: [
    'Keep the list in the server’s configuration, and return only the origin that asks, with `Vary: Origin`.',
    'Does another layer, such as the application, already do that? Then remove the line in the outer one.',
  ],
  avoid: [],
});
