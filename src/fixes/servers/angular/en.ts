import { english } from '../../../i18n/index.ts';

export default english({
  'angular-place':
    'While you develop, and without touching the server: a file beside `angular.json`.',
});
