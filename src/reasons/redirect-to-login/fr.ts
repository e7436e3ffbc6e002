import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Une redirection vers ce qui ressemble à une page de connexion',
  happened: [
    '{from} redirige vers {location}, une page de connexion d’après son nom : la session a sans doute expiré, ou la requête n’en portait pas.',
    '{stage|preflight=C’était la réponse à la pré-vérification (OPTIONS), et un navigateur ne suit jamais la redirection d’une pré-vérification.|redirect=La redirection elle-même n’autorise pas cette page par des en-têtes CORS, le navigateur ne l’a donc pas suivie.|after=Le navigateur l’a suivie, et la page n’a pas le droit de lire la réponse obtenue.|after-null=Le navigateur l’a suivie. Dès que des redirections mènent d’une origine étrangère à une autre, il envoie `Origin: null`, comme ici, et la réponse ne l’autorise pas.}',
  ],
  why: [
    'Une page de connexion est faite pour une personne devant un onglet ; un script ne peut ni la lire depuis une autre origine, ni s’y connecter.',
  ],
  todo: [
    'Reconnectez-vous dans un onglet, puis relancez la requête.',
    'Sur le serveur de {from}, répondez 401 aux requêtes des scripts au lieu de rediriger ; dans le code de la page, en cas de 401, ouvrez la connexion par une navigation ordinaire.',
    'Si une session devrait exister : `fetch` n’envoie les cookies vers une autre origine qu’avec `credentials: "include"`, et le cookie doit être autorisé entre sites.',
  ],
  avoid: [
    'N’ajoutez pas d’en-têtes CORS à la page de connexion : le script recevrait son HTML, pas de données.',
    'N’autorisez pas `null` parce que le navigateur l’envoie après la redirection : n’importe quel site peut l’envoyer.',
  ],
});
