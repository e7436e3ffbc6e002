import { french } from '../../i18n/text.ts';
import type en from './en.ts';

export default french<typeof en>()({
  title: 'Ce n’est pas CORS : une page en https a demandé une adresse en http (contenu mixte)',
  happened:
    'La page a été chargée en `https:` et a demandé {url|=une adresse} en `http:`. Le navigateur a bloqué la requête avant de l’envoyer. Ce n’est pas un problème CORS, même si Firefox peut afficher « échec de la requête CORS ».',
  why: 'Quiconque se trouve sur la ligne pourrait lire et modifier ce qui passe en http, et avec cela une page qui se dit sûre.',
  todo: 'Dans le code de la page, appelez l’adresse en `https:`.\nSi le serveur n’a pas de https, la personne qui l’exploite doit installer un certificat, ou vous placez devant lui un proxy à vous qui en a un.\nEn développement : `http://localhost` et `http://127.0.0.1` font exception.',
  avoid:
    'Ne servez pas la page en http pour contourner ce blocage.\nNe cherchez pas d’en-tête CORS : aucun serveur n’a été interrogé.',
});
