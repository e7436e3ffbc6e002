import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Un cache a sans doute resservi une réponse enregistrée pour une autre origine',
  happened: [
    'Cette réponse vient {kept|browser=du cache du navigateur|shared=d’un cache intermédiaire, CDN ou proxy par exemple}.',
    'Son en-tête `Access-Control-Allow-Origin` ne contient pas {origin} (valeur reçue : {value|=aucune}), et son en-tête `Vary` ne mentionne pas `Origin` : elle a donc sans doute été enregistrée pour une autre requête, puis resservie.',
    'Valeur vue sur d’autres réponses de cette adresse : {elsewhere|=aucune}.',
  ],
  why: [
    'Un cache garde une seule réponse par adresse, sauf si `Vary` lui indique qu’elle dépend de l’`Origin` de la requête ; sans cela, tout le monde reçoit la réponse du premier visiteur.',
  ],
  todo: [
    'Sur {host}, envoyez `Vary: Origin` sur toutes les réponses de cette adresse, y compris celles qui n’ont pas d’`Access-Control-Allow-Origin`.',
    'Videz ensuite le cache une fois : rechargez sans cache dans le navigateur, purgez l’adresse dans le CDN ou le proxy.',
    'Si tout le monde peut lire les données, envoyez plutôt toujours `Access-Control-Allow-Origin: *` : toutes les réponses sont alors identiques et `Vary` devient inutile.',
  ],
  avoid: [
    'Ne vous contentez pas d’un rechargement forcé : vos visiteurs ont toujours la réponse enregistrée.',
    'Ne désactivez pas définitivement le cache : `Vary: Origin` suffit.',
  ],
});
