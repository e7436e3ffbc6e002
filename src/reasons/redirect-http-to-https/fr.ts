import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’adresse redirige de http vers https',
  happened: [
    '{from} redirige vers {location} : le serveur veut du https.',
    '{stage|preflight=C’était la réponse à la pré-vérification (OPTIONS), et un navigateur ne suit jamais la redirection d’une pré-vérification.|redirect=La redirection elle-même n’autorise pas cette page par des en-têtes CORS, le navigateur ne l’a donc pas suivie.|after=Le navigateur l’a suivie, et la page n’a pas le droit de lire la réponse obtenue.|after-null=Le navigateur l’a suivie. Dès que des redirections mènent d’une origine étrangère à une autre, il envoie `Origin: null`, comme ici, et la réponse ne l’autorise pas.}',
  ],
  why: [
    'http et https sont deux origines, et chaque étape d’une requête doit donner sa propre permission : un détour par les deux peut arrêter une requête multiorigine.',
  ],
  todo: [
    'Dans le code de la page, appelez directement {location}, en `https:`.',
    'Gardez les en-têtes CORS sur le serveur https, là où les requêtes doivent arriver.',
  ],
  avoid: [
    'N’autorisez pas `null` pour faire passer la requête : n’importe quel site peut envoyer `Origin: null`.',
    'Ne désactivez pas https sur le serveur pour cela.',
  ],
});
