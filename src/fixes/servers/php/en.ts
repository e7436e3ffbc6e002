import { english } from '../../../i18n/index.ts';

export default english({
  'php-place':
    'Right below `<?php` (and `declare(strict_types=1);` and `namespace …;`) of the file that receives every request: `index.php`, in Laravel and Symfony `public/index.php`. What the program sends itself stays as it is.',
  'php-callback':
    'PHP keeps one such callback: if the program calls `header_register_callback` itself afterwards, these lines do nothing. Then put what is in them into its own.',
  'apply-php': 'Check the syntax; PHP reads the changed file by itself.',
});
