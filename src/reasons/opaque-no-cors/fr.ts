import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La réponse est opaque : la page ne peut pas la lire (« no-cors »)',
  happened: [
    "La page a demandé avec `mode: 'no-cors'`. {host|=Le serveur} a répondu, mais la page voit un statut 0, aucun en-tête et un corps vide.",
  ],
  why: ['Dans ce mode, le navigateur ne demande aucune permission : il ne donne donc rien à lire.'],
  todo: [
    "Pour la lire, retirez `mode: 'no-cors'`, et que {host|=le serveur} autorise {origin|=l’origine de la page}.",
    'Rien à lire, comme pour un ping ? Alors tout va bien.',
  ],
  avoid: [
    'N’employez pas `no-cors` contre une erreur CORS : le message disparaît, et les données avec lui.',
  ],
});
