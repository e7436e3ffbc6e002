import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'ingress-nginx-place':
    'Sous `annotations:` dans les `metadata` de l’Ingress qui sert ce chemin. Elles valent pour tous ses chemins : donnez à celui-ci un Ingress à part si les autres ne doivent pas les avoir.',
  'ingress-nginx-takes':
    'L’ingress répond alors à toute pré-vérification et ajoute ses en-têtes à ceux du programme : retirez l’un des deux. Les identifiants sont autorisés sauf s’il est écrit `false`.',
  'ingress-nginx-place-list':
    'Dans la valeur de `cors-allow-origin`, dans les `metadata` de l’Ingress : une liste séparée par des virgules.',
  'ingress-nginx-apply':
    'Appliquer le fichier ; avec Helm, placez les annotations dans vos valeurs.',
});
