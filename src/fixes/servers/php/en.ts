import { english } from '../../../i18n/index.ts';

export default english({
  'php-place':
    'Right below `<?php` (and `declare(strict_types=1);`) of the file that receives every request: `index.php`, in Laravel and Symfony `public/index.php`. What the program sends itself stays as it is. PHP has room for one such callback: if the program calls `header_register_callback` itself, put the lines into that one.',
  'apply-php': 'Check the syntax; PHP reads the changed file by itself.',
});
