import { english } from '../../../i18n/index.ts';

export default english({
  'wordpress-place':
    'A file of its own in `wp-content/mu-plugins`: it is active at once. WordPress’s own headers stay; they know few request headers, and errors of PHP and of login plugins lack them.',
});
