import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'L’en-tête « Authorization » n’est couvert que par « * » dans « Access-Control-Allow-Headers »',
  happened: [
    'La page envoie `Authorization`, que {host} ne couvre que par `*` (valeur envoyée : {value}).',
    'Les navigateurs l’acceptent encore en affichant un avertissement ; selon la norme, `*` ne couvre pas `Authorization`.',
  ],
  why: [
    '`Authorization` transporte un secret : un serveur doit donc dire expressément qu’il l’accepte de pages étrangères.',
  ],
  todo: ['Sur {host}, nommez-le : `Access-Control-Allow-Headers: {expected}`.'],
  avoid: [
    'N’attendez pas le jour où les navigateurs suivront la norme : la requête échouerait alors sans que vous ayez rien changé.',
  ],
});
