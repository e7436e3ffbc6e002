import { english } from '../reason-text.ts';

export default english({
  title: 'Two layers of the server each seem to add ‘Access-Control-Allow-Origin’',
  happened: [
    '{host} sent {count} values in `Access-Control-Allow-Origin`: {value}. That looks like two layers, such as an application and its proxy, each adding one.',
  ],
  why: ['The header must arrive exactly once: a browser does not choose between two values.'],
  todo: ['Decide which layer owns CORS, and remove the header in the other.'],
  avoid: [],
});
