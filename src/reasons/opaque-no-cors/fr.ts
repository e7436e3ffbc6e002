import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La réponse est opaque : la page ne peut pas la lire (« no-cors »)',
  cause: [
    {
      when: 'by-worker',
      text: 'Un service worker a demandé ceci sans CORS : une page en mode CORS ne peut l’employer.',
    },
  ],
  happened: [
    "Le code a demandé avec `mode: 'no-cors'`. {host|=Le serveur} a répondu, mais il voit un statut 0, aucun en-tête et un corps vide.",
  ],
  why: ['Dans ce mode, le navigateur ne demande aucune permission : il ne donne donc rien à lire.'],
  todo: [
    {
      when: 'by-worker',
      text: 'Dans le worker, envoyez `fetch(event.request)`, ou demandez avec `mode: "cors"` ; supprimez les copies opaques de son cache.',
    },
    {
      when: ['!allow-origin-present', '!by-worker'],
      text: "Pour la lire, retirez `mode: 'no-cors'`, et que {host|=le serveur} autorise {origin|=l’origine de la page}.",
    },
    {
      when: ['allow-origin-present', '!by-worker'],
      text: "Pour la lire, retirez `mode: 'no-cors'` : {host} envoie déjà `Access-Control-Allow-Origin`.",
    },
    { when: '!by-worker', text: 'Rien à lire, comme pour un ping ? Alors tout va bien.' },
  ],
  avoid: [
    'N’employez pas `no-cors` contre une erreur CORS : le message disparaît, et les données avec lui.',
  ],
});
