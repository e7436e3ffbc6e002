import { reference } from '../lib/reference.ts';

export default reference({
  example: {
    message: 'Fetch API cannot load ftp://api.example/items. URL scheme "ftp" is not supported.',
  },
});
