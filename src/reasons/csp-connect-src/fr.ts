import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Ce n’est pas CORS : la politique de sécurité de la page bloque l’URL (Content-Security-Policy)',
  happened: [
    'La `Content-Security-Policy` de la page ne nomme pas {url|=cette URL} : le navigateur n’a pas envoyé la requête.',
  ],
  why: [
    'Par cette politique, un site limite où ses pages envoient des données : du code injecté ne peut ainsi pas les emporter.',
  ],
  todo: [
    'Sur le serveur de la page, ajoutez l’origine de l’URL à `connect-src`, ou à la directive que cite la console.',
    'Pas de `connect-src` ? `default-src` décide alors : ajoutez un `connect-src`.',
  ],
  avoid: ['Ne supprimez pas la politique et n’y autorisez pas `*`.'],
});
