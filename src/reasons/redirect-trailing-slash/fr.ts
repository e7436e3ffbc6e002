import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’URL redirige à cause d’une barre oblique finale',
  happened: [
    '{from} redirige vers {location}, qui ne diffère que par la barre oblique.',
    '{stage|preflight=Les navigateurs ne suivent jamais une redirection de la pré-vérification (OPTIONS).|redirect=La redirection n’autorise pas cette page : le navigateur s’est arrêté là.}',
  ],
  why: [
    'Dans un onglet, une telle redirection passe inaperçue, mais chaque réponse à une requête vers une autre origine doit autoriser la page.',
  ],
  todo: [
    { when: 'redirects', text: 'Utilisez {location} dans le code de la page.' },
    'Ou que {host} réponde aux deux URL sans redirection.',
  ],
  avoid: [],
});
