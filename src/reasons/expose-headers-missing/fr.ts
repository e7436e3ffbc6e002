import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page peut lire la réponse, mais pas ces en-têtes : {names}',
  happened: [
    '{host} envoie ces en-têtes de réponse, invisibles pour les scripts de la page : {names}.',
    'Rien n’est bloqué ; le code reçoit simplement `null`, sans aucun message.',
  ],
  why: [
    'Depuis une autre origine, un script ne voit que sept en-têtes simples, comme `Content-Type` ; le serveur doit exposer les autres, car ils peuvent en dire plus qu’il ne le voulait.',
  ],
  todo: [
    'Si la page en a besoin, envoyez depuis {host}, avec cette réponse : `Access-Control-Expose-Headers: {expected}`.',
  ],
  avoid: [
    'N’exposez pas d’en-têtes que la page ne lit pas.',
    'Ne comptez pas sur `*` pour les requêtes avec identifiants, ni sur l’exposition de `Set-Cookie` : les scripts ne le voient jamais.',
  ],
});
