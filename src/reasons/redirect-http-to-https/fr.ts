import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’URL redirige de http vers https',
  happened: [
    '{from} redirige vers {location}.',
    '{stage|preflight=C’était la pré-vérification (OPTIONS), qui ne doit pas être redirigée.|redirect=La redirection n’autorise pas cette page.|after=La réponse obtenue là n’autorise pas cette page.|after-null=Le navigateur envoie ensuite `Origin: null`, qui n’y est pas autorisé.}',
  ],
  why: ['http et https sont deux origines, et chaque réponse du parcours doit autoriser la page.'],
  todo: [
    'Écrivez `https:` dans le code de la page : {location}.',
    'Gardez les en-têtes CORS sur le serveur https : c’est là qu’arrivent alors les requêtes.',
  ],
  avoid: [],
});
