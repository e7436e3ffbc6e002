import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'l’en-tête « {first} » n’est pas autorisé d’après l’en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS',
  happened: [
    'La page veut envoyer des en-têtes de requête que {host} n’autorise pas : {names}.',
    'Valeur d’`Access-Control-Allow-Headers` dans sa réponse à la pré-vérification : {value|=aucune}.',
  ],
  why: [
    'Hormis quelques en-têtes anodins, un en-tête de requête peut déclencher sur un serveur des actions qu’il n’attend pas de pages étrangères : il doit donc d’abord l’autoriser.',
  ],
  todo: [
    'Sur {host}, listez-les dans la réponse à OPTIONS : `Access-Control-Allow-Headers: {expected}`.',
    'Ou ne les envoyez pas : cherchez dans le code de la page, ses bibliothèques et ses intercepteurs, l’endroit qui les ajoute.',
  ],
  avoid: [
    'N’employez pas `Access-Control-Expose-Headers` pour cela : il concerne les en-têtes de la réponse.',
    'Ne comptez pas sur `*` : il ne couvre rien dans une requête avec identifiants et, selon la norme, jamais `Authorization`.',
  ],
});
