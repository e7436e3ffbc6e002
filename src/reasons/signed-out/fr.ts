import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'CORS a réussi, mais personne n’est connecté : statut 401',
  happened: [
    '{host} a répondu 401, et la page peut le lire. La requête ne portait ni cookie ni `Authorization`.',
  ],
  why: [
    'CORS décide seulement qui peut lire ; qui est connecté, le serveur en juge par ce qu’il reçoit.',
  ],
  todo: [
    "{because|mode=Des cookies sont nécessaires ? `fetch` ne les envoie à une autre origine qu’avec ` credentials: 'include'`.|none=Le navigateur n’a pas de cookie à y envoyer : connectez-vous d’abord, ou regardez les attributs de ce cookie.|refused=Une réponse précédente de ce serveur a posé un cookie que le navigateur n’a pas gardé : voyez sa remarque.}",
    'Un jeton est nécessaire ? Posez `Authorization` dans le code de la page, et autorisez cet en-tête sur OPTIONS.',
  ],
  avoid: [],
});
