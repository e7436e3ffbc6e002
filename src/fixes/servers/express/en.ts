import { english } from '../../../i18n/index.ts';

export default english({
  'express-place':
    'Right after `const app = express()`, before every login, router and route, which would answer first. What the program sets itself stays as it is.',
  'apply-express': 'Check the syntax, then restart the program.',
});
