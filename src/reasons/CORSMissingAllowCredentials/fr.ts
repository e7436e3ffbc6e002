import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: '« true » attendu dans l’en-tête CORS « Access-Control-Allow-Credentials »',
  cause: [
    {
      when: ['preflight-passed', '!on-preflight', 'credentials-proved'],
      text: 'La réponse à la pré-vérification autorise les identifiants, celle à {method} non.',
    },
  ],
  happened: [
    '`Access-Control-Allow-Credentials` dans cette réponse de {host} : {value|=absent}. Une requête avec identifiants exige exactement `true`.',
  ],
  why: [
    'Une telle réponse peut contenir les données d’une personne : le serveur doit donc l’accepter séparément.',
  ],
  todo: [
    {
      when: ['preflight-passed', '!on-preflight', 'credentials-proved'],
      text: 'Ce qui répond à {method} après la pré-vérification doit l’envoyer aussi : ` Access-Control-Allow-Credentials: true`.',
    },
    {
      when: '!origin-is-null',
      text: 'Identifiants nécessaires ? Que {host} ajoute `true` pour les origines de sa liste, sans rien retirer.',
    },
    {
      when: ['preflighted', '!preflight-passed', '!origin-is-null'],
      text: 'La réponse à OPTIONS en a besoin autant que celle à {method}.',
    },
    'Inutiles ? Retirez `credentials: \'include\'`, `withCredentials` ou `crossorigin="use-credentials"` de la page.',
  ],
  avoid: ['Ne l’envoyez jamais à côté de `*` ou de `null`, ni à des origines hors de la liste.'],
});
