import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'gcs-place':
    'Dans un fichier à part. La règle vaut pour `storage.googleapis.com` et Firebase Storage, pas pour `storage.cloud.google.com`, qui ne permet pas CORS.',
  'gcs-place-list':
    'Lisez d’abord les règles actuelles et enregistrez la liste dans `cors.json` : l’écrire remplace tout. La nouvelle règle se place avant les autres.',
  'gcs-read': 'Afficher les règles actuelles.',
  'gcs-apply': 'Écrire les règles{bucket|BUCKET= ; `BUCKET` désigne votre bucket|=}.',
});
