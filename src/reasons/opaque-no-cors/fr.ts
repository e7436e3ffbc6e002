import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La réponse est opaque : la page ne peut pas la lire (« no-cors »)',
  happened: [
    "Le code a demandé avec `mode: 'no-cors'`. {host|=Le serveur} a répondu, mais il voit un statut 0, aucun en-tête et un corps vide.",
  ],
  why: ['Dans ce mode, le navigateur ne demande aucune permission : il ne donne donc rien à lire.'],
  todo: [
    {
      when: 'by-worker',
      text: 'Si un service worker remet cela à une requête en mode CORS, elle échoue : envoyez `fetch(event.request)`, supprimez les copies opaques.',
    },
    "Pour la lire, retirez `mode: 'no-cors'`, et que {host|=le serveur} autorise {origin|=l’origine de la page}.",
    'Rien à lire, comme pour un ping ? Alors tout va bien.',
  ],
  avoid: [
    'N’employez pas `no-cors` contre une erreur CORS : le message disparaît, et les données avec lui.',
  ],
});
