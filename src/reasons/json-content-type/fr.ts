import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Le serveur n’autorise pas « content-type », nécessaire pour envoyer du JSON',
  happened: [
    'La page envoie un `Content-Type` pour lequel le navigateur doit demander l’autorisation, en général `application/json`.',
    'La réponse de {host} ne permet pas `content-type` (valeur d’`Access-Control-Allow-Headers` : {value|=aucune}).',
  ],
  why: [
    'Un formulaire ne peut envoyer que `text/plain`, `multipart/form-data` et `application/x-www-form-urlencoded` ; un serveur peut compter sur le fait que le reste vient de ses propres pages, et le navigateur demande donc d’abord.',
  ],
  todo: [
    'Sur {host}, listez-le dans la réponse à OPTIONS : `Access-Control-Allow-Headers: {expected}`.',
    'Une requête sans corps, comme un GET, n’a pas besoin de `Content-Type` : cherchez dans le code de la page le réglage par défaut qui l’ajoute partout.',
  ],
  avoid: [
    'N’étiquetez pas du JSON en `text/plain` pour contourner la pré-vérification : un serveur qui l’accepte ainsi peut être sollicité par un formulaire de n’importe quel site.',
  ],
});
