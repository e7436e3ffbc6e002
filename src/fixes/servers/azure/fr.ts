import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'azure-place':
    'Dans le portail, sur la page de l’application : API, CORS, une origine par ligne sous « Origines autorisées ». Ou par commande, qui s’ajoute aussi à la liste.',
  'azure-credentials':
    'Cochez aussi « Activer Access-Control-Allow-Credentials » sur la même page.',
  'azure-takes':
    'Dès que la liste a une entrée, la plateforme répond à la place du programme, dont le code CORS ne compte plus : toutes les origines ici, ou toutes là-bas.',
  'azure-apply':
    'App Service. `GROUP` et `NAME` désignent votre groupe de ressources et votre application.',
  'azure-apply-functions': 'La même chose pour Functions.',
});
