import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Erreur réseau : le serveur n’a pas répondu à temps',
  happened: [
    'Le navigateur a attendu {host|=le serveur}, puis abandonné. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: ['Le silence vient de paquets qu’un pare-feu jette, ou d’un serveur encore occupé.'],
  todo: [
    'Vérifiez que {host|=le serveur} est joignable depuis cette machine : hôte, port, VPN, pare-feu.',
    'S’il l’est, cherchez dans son journal les requêtes lentes ou bloquées.',
  ],
  avoid: [],
});
