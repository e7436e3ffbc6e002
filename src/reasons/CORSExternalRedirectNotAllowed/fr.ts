import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'la redirection externe de requêtes CORS n’est pas autorisée',
  cause: [
    {
      when: 'redirects-to-login',
      text: '{host} envoie la pré-vérification (OPTIONS) vers ce qui ressemble à une connexion.',
    },
  ],
  happened: [
    '{host|=Le serveur} a redirigé la pré-vérification (OPTIONS) vers {location|=une autre URL}. Aucun navigateur ne suit cela : {method|=la requête} n’est pas partie.',
  ],
  why: ['La permission se demande à une URL ; une autre ne peut pas la donner.'],
  todo: [
    {
      when: 'redirects-to-login',
      text: 'Vérifiez d’abord l’URL : un chemin ou une région inconnus y mènent souvent.',
    },
    {
      when: 'redirects-to-presigned',
      text: 'Faites signer l’URL pour l’hôte que nomme la redirection : une signature ne vaut que pour un hôte.',
    },
    {
      when: ['redirects', '!redirects-to-login', '!redirects-to-presigned'],
      text: 'Appelez {location|=cette URL} directement dans le code de la page.',
    },
    {
      when: '!redirects-to-presigned',
      text: 'Sur {host|=le serveur}, répondez à OPTIONS à cette URL avant toute règle de redirection.',
    },
  ],
  avoid: [],
});
