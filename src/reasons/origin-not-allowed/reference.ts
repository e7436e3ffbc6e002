import { otherNames } from '../lib/browser-names.ts';
import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    message:
      'Origin https://app.example is not allowed by Access-Control-Allow-Origin. Status code: 200',
  },
  names: otherNames([]),
});
