import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La page peut lire la réponse, mais pas ces en-têtes : {names}',
  happened: [
    '{host} envoie {names}, mais les scripts de la page n’y ont pas accès. Rien n’est bloqué : ils reçoivent `null`.',
  ],
  why: [
    'D’une autre origine, un script ne voit que sept en-têtes de réponse sûrs, comme `Content-Type` ; le serveur doit exposer les autres.',
  ],
  todo: ['La page en a besoin ? Que {host} envoie ` Access-Control-Expose-Headers: {expected}`.'],
  avoid: [],
});
