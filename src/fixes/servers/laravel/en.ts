import { english } from '../../../i18n/index.ts';

export default english({
  'laravel-place':
    'Right below `<?php` of `public/index.php`, through which every request comes: errors, redirects and logins are covered, and what the program sends itself stays as it is.',
  'laravel-place-setting':
    'The whole file, if there is none; since Laravel 11, `php artisan config:publish cors` makes one. Behind a proxy that shortens URLs, `paths` needs the path as `route:list` names it.',
  'laravel-place-list':
    'In `config/cors.php`. The path must be among `paths`, too: a route under `/login` is not covered by `api/*`.',
  'laravel-apply': 'Forget the settings that are kept.',
  'laravel-check': 'Check the syntax; PHP reads the changed file by itself.',
});
