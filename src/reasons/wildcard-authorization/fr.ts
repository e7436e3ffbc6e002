import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'L’en-tête « Authorization » n’est couvert que par « * » dans « Access-Control-Allow-Headers »',
  happened: [
    '{host} ne couvre `Authorization` que par `*`. Les navigateurs l’acceptent encore avec un avertissement ; le standard l’exclut.',
  ],
  why: ['`Authorization` porte un secret : un serveur devrait le nommer.'],
  todo: ['Nommez `authorization` à côté de `*` sur {host}.'],
  avoid: [],
});
