import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'php-place':
    'Juste sous `<?php` (et `declare(strict_types=1);` et `namespace …;`) du fichier qui reçoit toutes les requêtes : `index.php`, dans Laravel et Symfony `public/index.php`. Ce que le programme envoie lui-même reste tel quel.',
  'php-callback':
    'PHP ne garde qu’un seul rappel de ce genre : si le programme appelle lui-même `header_register_callback` ensuite, ces lignes n’ont plus d’effet. Mettez alors leur contenu dans son rappel.',
  'apply-php': 'Vérifiez la syntaxe ; PHP relit de lui-même le fichier modifié.',
});
