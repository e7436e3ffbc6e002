import { either, missingAllowOrigin, preflightRedirect } from '../lib/browser-names.ts';
import { API, refused, WELCOME } from '../lib/example.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: refused({
    method: 'PUT',
    asks: [],
    preflight: [301, { ...WELCOME, Location: `${API}/` }],
  }),
  names: either(preflightRedirect, missingAllowOrigin),
});
