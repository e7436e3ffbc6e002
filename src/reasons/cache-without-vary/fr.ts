import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Un cache a sans doute resservi une réponse enregistrée pour une autre requête',
  happened: [
    'Cette réponse vient {kept|browser=du cache du navigateur|shared=d’un cache, tel un CDN ou un proxy} avec `Access-Control-Allow-Origin` : {value|=absent}. Aucun `Vary: Origin` n’y sépare les origines.',
  ],
  why: [
    'Un cache garde une réponse par URL, sauf si `Vary` nomme ce dont elle dépend ; tous reçoivent alors celle du premier visiteur.',
  ],
  todo: [
    'Envoyez `Vary: Origin` avec chaque réponse de cette URL, même avec celles qui n’autorisent personne.',
    '{kept|browser=Rechargez ensuite une fois sans le cache du navigateur.|shared=Purgez ensuite cette URL dans ce cache, et qu’il transmette `Origin`.}',
    'Fichier public ? Envoyez toujours `*` : toutes les réponses se valent alors, sans `Vary`.',
  ],
  avoid: [],
});
