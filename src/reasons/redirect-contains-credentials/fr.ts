import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La redirection contient un nom d’utilisateur ou un mot de passe',
  happened: [
    '{host|=Le serveur} redirige vers {location|=une autre URL}, avec nom d’utilisateur ou mot de passe (omis). C’est refusé vers une autre origine.',
  ],
  why: ['Sinon, la redirection d’un autre site pourrait essayer des connexions au nom de la page.'],
  todo: [
    'Sur {host|=le serveur}, retirez nom d’utilisateur et mot de passe du `Location` de la redirection.',
    'La cible exige une connexion ? Que {host|=le serveur} récupère lui-même le contenu, ou employez un en-tête avec jeton.',
  ],
  avoid: [
    'Ne mettez le mot de passe ni dans la page ni dans l’URL : tout visiteur pourrait le lire.',
  ],
});
