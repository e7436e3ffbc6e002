import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Avec des identifiants, « * » dans « Access-Control-Allow-Headers » ne couvre aucun en-tête',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Headers`.',
    'Pour une requête avec identifiants (cookies, authentification HTTP ou certificat client), `*` n’est pas un joker mais un en-tête de ce nom : ceux-ci ne sont donc pas autorisés : {names}.',
  ],
  why: [
    'Une requête avec identifiants agit au nom de quelqu’un : le serveur doit donc nommer ce qu’il permet à une page d’envoyer.',
  ],
  todo: [
    'Sur {host}, énumérez les en-têtes par leur nom : `Access-Control-Allow-Headers: {expected}`.',
    "Si la requête n’a pas besoin d’identifiants, retirez `credentials: 'include'` (fetch) ou `withCredentials` (XMLHttpRequest) du code de la page : `*` couvrira alors ces en-têtes.",
  ],
  avoid: [
    'Ne recopiez pas dans la réponse tout ce que demande `Access-Control-Request-Headers` : énumérez ce dont cette adresse a besoin.',
  ],
});
