import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'l’identification n’est pas prise en charge si la valeur de l’en-tête CORS « Access-Control-Allow-Origin » est « * »',
  cause: [
    {
      when: ['preflight-passed', '!on-preflight', 'credentials-proved'],
      text: 'La réponse à la pré-vérification nomme {origin}, celle à {method} envoie `*`.',
    },
  ],
  happened: [
    '{host} a répondu `Access-Control-Allow-Origin: *`, que les navigateurs n’acceptent pas pour une requête avec identifiants.',
    { when: 'on-preflight', text: '{method} n’est donc pas partie.' },
    { when: '!on-preflight', text: 'La page ne reçoit pas la réponse.' },
  ],
  why: [
    '`*` ouvre la lecture à tous, les identifiants la réservent à une personne.',
    {
      when: '!on-preflight',
      text: 'Les cookies sont partis quand même : `*` cache seulement la réponse.',
    },
  ],
  todo: [
    {
      when: 'event-source',
      text: 'Inutiles ? Créez l’`EventSource` sans `withCredentials` : `*` suffit alors.',
    },
    {
      when: ['by-script', '!event-source'],
      text: "Inutiles ? Retirez `credentials: 'include'` ou `withCredentials` du code de la page : `*` suffit alors.",
    },
    {
      when: 'by-element',
      text: 'Inutiles ? Mettez `crossorigin="anonymous"` sur l’élément : `*` suffit alors.',
    },
    'Identifiants nécessaires ? Renvoyez {origin}, tirée d’une liste, `Access-Control-Allow-Credentials: true` et `Vary: Origin` ; les autres gardent `*`.',
  ],
  avoid: [
    'Ne renvoyez pas chaque `Origin` avec `true` : tout site pourrait lire les données de la personne connectée.',
  ],
});
