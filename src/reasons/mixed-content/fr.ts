import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : une page en https a demandé une URL en http (contenu mixte)',
  happened: [
    'La page, chargée en `https:`, a demandé {url|=une URL} en `http:`. Le navigateur a bloqué la requête avant de l’envoyer.',
  ],
  why: [
    'N’importe qui sur le réseau pourrait lire et modifier une réponse http, et ainsi une page qui se dit sûre.',
  ],
  todo: [
    'Écrivez `https:` dans le code de la page, si c’est lui qui nomme cette URL.',
    'Une redirection la nomme ? L’application derrière TLS ignore sans doute `X-Forwarded-Proto` : faites-lui reconnaître son proxy.',
    'Pas de https là-bas ? Son responsable doit obtenir un certificat, ou votre propre serveur la récupérer.',
  ],
  avoid: ['Ne servez pas la page en http pour contourner cela.'],
});
