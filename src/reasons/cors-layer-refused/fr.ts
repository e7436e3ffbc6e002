import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Le code CORS du serveur {refused|origin=n’accepte pas cette origine|method=n’accepte pas cette méthode|header=n’accepte pas un en-tête de requête|=semble refuser la pré-vérification} : statut {status}',
  happened: [
    'La pré-vérification (OPTIONS) a reçu de {host} le statut {status} : {method} n’est pas partie.',
  ],
  why: [
    {
      when: 'cors-code-refused',
      text: 'Du code CORS y est à l’œuvre : il refuse ce qui n’est pas dans ses listes.',
    },
    {
      when: '!cors-code-refused',
      text: 'Beaucoup de bibliothèques CORS répondent ainsi quand l’origine, la méthode ou un en-tête manque à leurs listes.',
    },
  ],
  todo: [
    {
      when: ['on-preflight', '!origin-is-null'],
      text: 'Sur {host}, les listes CORS doivent contenir, tel quel, {lacking}{refused|origin=.|method=.|header=.|= : il y manque au moins l’un d’eux.}',
    },
    {
      when: 'origin-is-null',
      text: 'La page n’a pas d’origine qu’une liste puisse contenir : servez-la d’abord par HTTP.',
    },
    {
      when: '!cors-code-refused',
      text: 'Un doute ? Envoyez cette OPTIONS avec curl, avec puis sans `Origin` : le corps dit souvent ce qui est refusé.',
    },
  ],
  avoid: [
    {
      when: '!cors-code-refused',
      text: 'N’exemptez pas OPTIONS de la connexion avant de savoir que c’est elle qui la refuse.',
    },
  ],
});
