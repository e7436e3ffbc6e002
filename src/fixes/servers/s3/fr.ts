import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  's3-place':
    'Dans un fichier à part ; la console n’attend que le contenu des crochets de `CORSRules`, sous « Autorisations ».',
  's3-place-list':
    'Lisez d’abord les règles actuelles : les écrire les remplace toutes. La nouvelle règle se place avant les autres, car S3 retient la première qui convient.',
  's3-read': 'Enregistrer les règles actuelles dans `cors.json`.',
  's3-apply': 'Écrire les règles{bucket|BUCKET= ; `BUCKET` désigne votre bucket|=}.',
  's3-credentials':
    'S3 permet de lui-même aux origines nommées par une règle d’envoyer des cookies. Derrière CloudFront, transmettez au bucket `Origin` et les en-têtes `Access-Control-Request-…`.',
});
