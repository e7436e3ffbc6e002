import { english } from '../../../i18n/index.ts';

export default english({
  'express-place':
    'Right after `const app = express()`, before every login, router and route, which would answer first. What the program sets itself stays as it is.',
  'express-place-package':
    'The import with the other imports, `app.use(…)` right after `const app = express()`: a login before it would refuse the preflight. With `require`: `const cors = require("cors")`.',
  'express-place-list':
    'In the options of `cors(…)`, wherever the list of origins stands, also in a variable or a setting.',
});
