import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'wordpress-place':
    'Un fichier à part dans `wp-content/mu-plugins` (créez le dossier s’il n’existe pas) : il est actif aussitôt. L’API REST se laisse lire par toute origine, mais n’accepte que peu d’en-têtes de requête et de méthodes ; les erreurs de PHP et des extensions d’authentification n’ont pas d’en-têtes CORS.',
});
