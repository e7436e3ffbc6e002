import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : une réponse du mauvais type n’a pas été livrée à la page (ORB)',
  happened: [
    'La page charge {url|=l’URL} comme image ou script, mais la réponse est autre chose ({value|=sans type}). Opaque Response Blocking l’a retenue.',
  ],
  why: [
    'Du JSON ou du HTML ne doit pas entrer dans la mémoire d’une page par une balise d’image ou de script.',
  ],
  todo: [
    'Ouvrez l’URL dans un onglet : c’est souvent une page web, une erreur ou une connexion au lieu du fichier.',
    'Corrigez l’URL dans la page, par exemple vers le fichier brut (GitHub, GitLab : `/raw/`, pas `/blob/`).',
    {
      when: '!type-image',
      text: 'La page veut des données ? Lisez-les avec `fetch`, et que {host|=le serveur} autorise la page par CORS.',
    },
  ],
  avoid: [],
});
