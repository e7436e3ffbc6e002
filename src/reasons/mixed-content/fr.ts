import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : une page en https a demandé une adresse en http (contenu mixte)',
  happened: [
    'La page a été chargée en `https:` et a demandé {url|=une adresse} en `http:`.',
    'Le navigateur a bloqué la requête avant de l’envoyer.',
    'Ce n’est pas un problème CORS, même si Firefox peut afficher « échec de la requête CORS ».',
  ],
  why: [
    'Quiconque se trouve sur la ligne pourrait lire et modifier ce qui passe en http, et avec cela une page qui se dit sûre.',
  ],
  todo: [
    'Dans le code de la page, appelez l’adresse en `https:`.',
    'Si le serveur n’a pas de https, la personne qui l’exploite doit installer un certificat, ou vous placez devant lui un proxy à vous qui en a un.',
    'En développement : `http://localhost` et `http://127.0.0.1` font exception.',
  ],
  avoid: [
    'Ne servez pas la page en http pour contourner ce blocage.',
    'Ne cherchez pas d’en-tête CORS : aucun serveur n’a été interrogé.',
  ],
});
