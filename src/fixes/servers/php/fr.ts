import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'php-place':
    'Juste sous `<?php` (et `declare(strict_types=1);`) du fichier qui reçoit toutes les requêtes : `index.php`, dans Laravel et Symfony `public/index.php`. Ce que le programme envoie lui-même reste tel quel. PHP n’a de place que pour un tel rappel : si le programme appelle lui-même `header_register_callback`, mettez-y ces lignes.',
  'apply-php': 'Vérifiez la syntaxe ; PHP relit de lui-même le fichier modifié.',
});
