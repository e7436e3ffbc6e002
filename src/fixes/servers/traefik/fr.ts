import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'traefik-place':
    'Un fichier à part dans le dossier du fournisseur de fichiers. Nommez ensuite `{name}` en premier dans `middlewares` du routeur qui sert ce chemin, ou dans son label `traefik.http.routers.….middlewares`.',
  'traefik-place-list':
    'Dans les options du middleware `headers`, avec le retrait des autres entrées. Dans les labels, c’est une seule valeur séparée par des virgules.',
  'traefik-apply': 'Traefik relit lui-même le fichier modifié ; son journal dit s’il n’a pas pu.',
});
