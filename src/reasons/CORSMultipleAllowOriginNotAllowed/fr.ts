import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'le recours à plusieurs en-têtes CORS « Access-Control-Allow-Origin » n’est pas autorisé',
  happened: [
    'La réponse de {host} porte plusieurs fois `Access-Control-Allow-Origin` : {value}. Les navigateurs n’en acceptent qu’un, même si les deux sont égaux.',
  ],
  why: ['Avec deux valeurs, le navigateur ne sait pas laquelle est la bonne.'],
  todo: [
    'Cherchez tout ce qui l’ajoute : application, framework, serveur web, proxy, CDN. Gardez-le à un seul endroit.',
  ],
  avoid: [],
});
