import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Ce n’est pas CORS : la politique de sécurité de la page interdit l’adresse (Content-Security-Policy)',
  happened: [
    'Le serveur de la page a envoyé une `Content-Security-Policy` qui ne mentionne pas {url|=l’adresse} : le navigateur n’a donc pas envoyé la requête.',
    'Ce n’est pas un problème CORS, et le serveur de cette adresse n’y est pour rien.',
  ],
  why: [
    'Par cette politique, un site limite les endroits où ses pages peuvent envoyer des données, pour qu’un script introduit en fraude ne puisse pas les emporter.',
  ],
  todo: [
    'Sur le serveur de la page (pas sur celui de l’API), ajoutez l’origine de l’adresse à `connect-src` dans l’en-tête ou l’élément `<meta>` `Content-Security-Policy` ; la console nomme la directive qui l’interdit.',
    'Si la politique n’a pas de `connect-src`, c’est `default-src` qui décide : ajoutez un `connect-src`.',
  ],
  avoid: [
    'Ne supprimez pas la politique, et n’autorisez pas tout avec `*`.',
    'Ne modifiez pas les en-têtes CORS de l’API pour cela : elle n’a jamais été interrogée.',
  ],
});
