import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'swift-place':
    'Dans les métadonnées du conteneur. Le réglage vaut pour tout son contenu et n’autorise jamais les cookies.',
  'swift-place-list':
    'Avant les origines déjà présentes, séparées par des espaces : écrire la liste la remplace.',
  'swift-read': 'La liste actuelle, à la ligne `Meta Access-Control-Allow-Origin`.',
  'swift-apply': 'L’écrire. `CONTAINER` désigne votre conteneur, `TODAY` la liste actuelle.',
  'swift-s3':
    'Cette URL est signée comme pour Amazon S3, et Swift ne connaît pas `PutBucketCors` : l’exploitant inscrit aussi l’origine dans `proxy-server.conf`, puis redémarre le proxy.',
});
