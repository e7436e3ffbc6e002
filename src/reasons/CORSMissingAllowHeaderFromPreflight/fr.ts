import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'l’en-tête « {first} » n’est pas autorisé d’après l’en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS',
  happened: [
    'La requête porte {names}, que {host} n’autorise pas : sa réponse à la pré-vérification indique {value|=rien} dans `Access-Control-Allow-Headers`.',
  ],
  why: [
    'À part quelques en-têtes inoffensifs, un en-tête peut déclencher sur le serveur ce qu’il n’attend pas des pages d’autres sites.',
  ],
  todo: [
    {
      when: 'refuses-library-header',
      text: '{first} vient le plus souvent d’une bibliothèque ou d’une extension : désactivez-le pour {host}.',
    },
    'Votre serveur ? Ajoutez {names} aux en-têtes qu’il autorise sur OPTIONS, sans retirer les autres.',
    {
      when: ['refuses-range', '!refuses-library-header'],
      text: 'Ou demandez une plage qui a un début, comme `bytes=0-499` : elle n’exige pas de permission, la fin d’un fichier si.',
    },
    {
      when: ['!refuses-range', '!refuses-library-header'],
      text: 'Serveur tiers, ou en-tête inutile ? Retirez {names} là où la page ou une bibliothèque l’ajoute.',
    },
  ],
  avoid: [
    'N’utilisez pas `Access-Control-Expose-Headers` pour cela : il concerne les en-têtes de réponse.',
    {
      when: 'sends-authorization',
      text: 'Ne comptez pas sur `*` pour `Authorization` : le standard l’en exclut.',
    },
  ],
});
