import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : une réponse du mauvais type n’a pas été transmise à la page (ORB)',
  happened: [
    'La page a demandé {url|=l’adresse} sans CORS, comme le fait une balise `<img>` ou `<script>`, et la réponse n’est pas de celles qu’une telle balise peut utiliser (type de contenu : {value|=non indiqué}).',
    'Le navigateur ne l’a pas transmise à la page.',
    'Il s’agit d’Opaque Response Blocking, pas de CORS.',
  ],
  why: [
    'Des données comme du JSON ou du HTML ne doivent pas entrer dans la mémoire d’une page par une balise d’image ou de script.',
  ],
  todo: [
    'Ouvrez l’adresse dans un onglet et regardez ce qu’elle renvoie : souvent une page d’erreur, une page de connexion ou du JSON au lieu du fichier.',
    'Corrigez l’adresse, ou faites envoyer le fichier par {host|=le serveur} avec son vrai `Content-Type`.',
    'Si la page veut des données, lisez-les avec `fetch` et faites-les autoriser par le serveur avec CORS.',
  ],
  avoid: [
    'Ne donnez pas un faux `Content-Type` pour contourner ce blocage : le navigateur regarde aussi le contenu.',
  ],
});
