import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'wordpress-place':
    'Un fichier à part dans `wp-content/mu-plugins` : actif aussitôt. Les en-têtes de WordPress restent ; ils connaissent peu d’en-têtes de requête, et manquent aux erreurs de PHP et des extensions d’authentification.',
});
