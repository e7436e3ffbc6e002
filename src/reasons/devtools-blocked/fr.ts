import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas CORS : bloqué dans les outils de développement',
  happened: [
    'Le blocage de requêtes est actif dans les outils de développement de cet onglet, et un motif y correspond à {url|=l’adresse}.',
    'Le navigateur n’a rien envoyé ; ni CORS ni le serveur ne sont en cause.',
  ],
  why: [
    'On s’en sert pour voir comment une page se comporte sans une ressource ; il reste actif tant que les outils sont ouverts.',
  ],
  todo: [
    'Dans les outils de développement, ouvrez le blocage de requêtes (Chromium : Ctrl+Maj+P, puis « Request blocking » ; Firefox : panneau Réseau, « Blocage ») et retirez le motif ou désactivez le blocage.',
  ],
  avoid: ['Ne modifiez ni la page ni le serveur pour cela : vous seul voyez ce défaut.'],
});
