import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’adresse redirige à cause d’une barre oblique finale',
  happened: [
    '{from} redirige vers {location} : seule la barre oblique finale les distingue.',
    '{stage|preflight=C’était la réponse à la pré-vérification (OPTIONS), et un navigateur ne suit jamais la redirection d’une pré-vérification.|redirect=La redirection elle-même n’autorise pas cette page par des en-têtes CORS, le navigateur ne l’a donc pas suivie.}',
  ],
  why: [
    'Chaque étape d’une requête doit donner sa propre permission : une redirection que personne ne remarque dans la barre d’adresse peut donc arrêter une requête multiorigine.',
  ],
  todo: [
    'Dans le code de la page, appelez directement {location}.',
    'Ou faites répondre {host} aux deux adresses sans redirection, en-têtes CORS compris.',
  ],
  avoid: [
    'N’ajoutez ni ne retirez des barres obliques au hasard : prenez l’adresse que la redirection indique.',
  ],
});
