import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'laravel-place':
    'Juste sous `<?php` de `public/index.php`, par où passe chaque requête : les erreurs, les redirections et les authentifications sont couvertes, et ce que le programme envoie lui-même reste tel quel.',
  'laravel-place-setting':
    'Le fichier entier, s’il n’existe pas ; depuis Laravel 11, `php artisan config:publish cors` en crée un. Derrière un proxy qui raccourcit les URL, `paths` doit nommer le chemin comme `route:list`.',
  'laravel-place-list':
    'Dans `config/cors.php`. Le chemin doit aussi figurer dans `paths` : une route sous `/login` n’est pas couverte par `api/*`.',
  'laravel-apply': 'Oublier les réglages gardés en cache.',
  'laravel-check': 'Vérifier la syntaxe ; PHP relit lui-même le fichier modifié.',
});
