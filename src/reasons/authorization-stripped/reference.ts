import { WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    hops: [
      {
        sent: { Authorization: '' },
        answer: [302, { ...WELCOME, Location: 'https://b.example/' }],
      },
      {
        url: 'https://b.example/',
        sent: { Origin: 'null' },
        answer: [401, { 'Access-Control-Allow-Origin': '*' }],
      },
    ],
    rest: { end: 'completed' },
  },
});
