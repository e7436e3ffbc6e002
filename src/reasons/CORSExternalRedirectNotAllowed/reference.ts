import { refused, WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    method: 'PUT',
    asks: [],
    preflight: [301, { ...WELCOME, Location: 'https://api2.example/items' }],
  }),
});
