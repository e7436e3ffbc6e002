import { failedRequest } from '../lib/browser-names.ts';
import { refused, WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    answer: [302, { ...WELCOME, Location: 'https://ann:secret@api2.example/items' }],
  }),
  names: failedRequest('RedirectContainsCredentials'),
});
