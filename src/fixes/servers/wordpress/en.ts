import { english } from '../../../i18n/index.ts';

export default english({
  'wordpress-place':
    'A file of its own in `wp-content/mu-plugins` (make the folder if there is none): it is active at once. The REST API lets every origin read, but accepts few request headers and methods; errors of PHP and of login plugins have no CORS headers.',
});
