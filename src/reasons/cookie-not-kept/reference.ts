import { otherNames } from '../lib/browser-names.ts';
import { COOKIE, passed, WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: passed({
    method: 'POST',
    sent: { ...COOKIE, 'Sec-Fetch-Site': 'cross-site' },
    answer: [200, { ...WELCOME, 'Set-Cookie': 'session=…; HttpOnly; SameSite=Lax' }],
  }),
  names: otherNames([]),
});
