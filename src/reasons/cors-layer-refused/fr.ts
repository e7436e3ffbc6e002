import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le code CORS du serveur semble refuser la pré-vérification : statut {status}',
  happened: [
    '{host} a répondu à la pré-vérification (OPTIONS) par le statut {status}, sans demander de connexion : {method} n’est pas partie.',
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
      when: ['status-403', '!origin-is-null'],
      text: 'Sur {host}, les listes CORS doivent contenir l’origine {origin}, telle quelle, et la méthode {method}.',
    },
    {
      when: 'origin-is-null',
      text: 'La page n’a pas d’origine qu’une liste puisse contenir : servez-la d’abord par HTTP.',
    },
    {
      when: 'asks-for-headers',
      text: 'Elles doivent aussi contenir les en-têtes de requête : `Access-Control-Allow-Headers: {names}`.',
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
