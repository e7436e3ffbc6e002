import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : bloqué dans les outils de développement',
  happened: [
    'Le blocage de requêtes est actif dans les outils de développement de cet onglet, et un motif vise {url|=l’URL}. Rien n’a été envoyé.',
  ],
  why: [
    'Il sert à essayer une page sans une ressource ; il agit tant que les outils sont ouverts.',
  ],
  todo: [
    'Retirez le motif : dans Chromium, panneau « Blocage de requêtes » ; dans Firefox, panneau Réseau, « Blocage ».',
  ],
  avoid: [],
});
