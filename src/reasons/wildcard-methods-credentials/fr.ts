import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'Avec des identifiants, « * » dans « Access-Control-Allow-Methods » ne couvre pas {method}',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Methods`.',
    'Pour une requête avec identifiants (cookies, authentification HTTP ou certificat client), `*` n’est pas un joker mais une méthode de ce nom : {method} n’est donc pas autorisée.',
  ],
  why: [
    'Une requête avec identifiants agit au nom de quelqu’un : le serveur doit donc nommer ce qu’il permet à une page de faire.',
  ],
  todo: [
    'Sur {host}, énumérez les méthodes par leur nom : `Access-Control-Allow-Methods: {expected}`.',
    "Si la requête n’a pas besoin d’identifiants, retirez `credentials: 'include'` (fetch) ou `withCredentials` (XMLHttpRequest) du code de la page : `*` couvrira alors {method}.",
  ],
  avoid: [
    'N’énumérez pas toutes les méthodes qui existent, seulement celles dont cette adresse a besoin.',
  ],
});
