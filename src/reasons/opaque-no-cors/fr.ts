import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La réponse est opaque : la page ne peut pas la lire (`no-cors`)',
  happened: [
    'La page a fait cette demande avec `mode: "no-cors"`.',
    'Le serveur a répondu, mais pour la page la réponse est opaque : statut 0, aucun en-tête, un corps vide, et aucune erreur pour le signaler.',
  ],
  why: [
    'En mode `no-cors`, le navigateur ne demande aucune permission : il ne donne donc rien à lire à la page.',
  ],
  todo: [
    'Pour lire la réponse, retirez `mode: "no-cors"` du code de la page et faites autoriser {origin|=l’origine de la page} par {host|=le serveur} avec des en-têtes CORS.',
    'S’il n’y a rien à lire (un simple signal, un cache à remplir), tout va bien.',
  ],
  avoid: [
    'N’employez pas `no-cors` contre une erreur CORS : l’erreur disparaît, et les données avec elle.',
  ],
});
