import { english } from '../reason-text.ts';

export default english({
  title: 'Two layers of the server each seem to add ‘Access-Control-Allow-Origin’',
  happened: [
    '{host} sent {count} values in `Access-Control-Allow-Origin`: {value}. That looks like two layers, such as an application and its proxy, each adding one.',
  ],
  why: ['The header must arrive exactly once: a browser does not choose between two values.'],
  todo: [
    'Decide which layer owns CORS, and remove the header in the other.',
    {
      when: 'values-differ',
      text: 'Several origins are allowed by one layer that returns the origin that asks, with `Vary: Origin`.',
    },
  ],
  avoid: [
    'Do not expect the outer layer to replace the inner header: `add_header` and `Header always set` add a second one.',
  ],
});
