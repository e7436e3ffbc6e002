import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'échec de la réponse de pré-vérification des requêtes CORS',
  happened: [
    'La pré-vérification (OPTIONS) auprès de {host|=ce serveur} a donné {status|=un statut d’échec}. Seuls les statuts 200–299 valent un oui : {method|=la requête} n’est pas partie.',
  ],
  why: [
    'C’est une protection pour les serveurs qui ignorent tout de CORS : sans un oui clair, rien ne leur parvient.',
  ],
  todo: ['Sur {host|=le serveur}, répondez à OPTIONS à cette URL par 204 et les en-têtes CORS.'],
  avoid: [],
});
