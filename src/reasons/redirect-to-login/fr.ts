import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Une redirection vers ce qui ressemble à une page de connexion',
  cause: [
    {
      when: 'type-manifest',
      text: 'Le manifeste est demandé sans cookies : une connexion répond à sa place.',
    },
    {
      when: ['preflight-redirects', 'host-names-region'],
      text: 'Région ou chemin de l’URL sans doute faux : elle mène à une connexion.',
    },
    {
      when: 'login-wall-known',
      text: '{wall|access=Cloudflare Access|oauth2-proxy=oauth2-proxy|easyauth=La connexion intégrée d’Azure|cognito=La connexion d’un répartiteur AWS} a répondu, pas l’application.',
    },
    {
      when: 'preflight-redirects',
      text: 'Une connexion placée devant détourne la pré-vérification (OPTIONS), ou l’URL est fausse.',
    },
    {
      when: 'by-script',
      text: 'Une connexion a répondu, qu’un script ne peut suivre d’une origine à l’autre.',
    },
  ],
  happened: [
    '{from} redirige vers {location}, qui ressemble à une page de connexion.',
    '{stage|preflight=Une pré-vérification (OPTIONS) ne doit pas être redirigée.|redirect=La redirection n’autorise pas cette page.|after=La réponse obtenue là n’autorise pas cette page.|after-null=Le navigateur envoie ensuite `Origin: null`, que la connexion n’autorise pas.}',
  ],
  why: [
    'Une page de connexion s’adresse à une personne dans un onglet : un script ne peut ni la lire d’une autre origine ni s’y connecter.',
  ],
  todo: [
    {
      when: ['preflight-redirects', 'host-names-region'],
      text: 'Réglez aussi la région dans le client (Firebase : ` getFunctions(app, "REGION")`), et vérifiez le chemin.',
    },
    {
      when: ['preflight-redirects', '!host-names-region'],
      text: 'Vérifiez d’abord l’URL : un mauvais chemin mène souvent à une connexion.',
    },
    {
      when: 'type-manifest',
      text: 'Ajoutez ` crossorigin="use-credentials"` à `<link rel="manifest">` : il part alors avec les cookies.',
    },
    {
      when: ['!preflight-redirects', '!type-manifest'],
      text: 'Que {from} réponde plutôt 401 aux scripts ; sur 401, la page ouvre la connexion par une navigation.',
    },
    {
      when: ['!preflight-redirects', 'by-script', '!first-hop-same-origin'],
      text: "Déjà connecté ? `fetch` n’envoie les cookies à une autre origine qu’avec ` credentials: 'include'`.",
    },
    {
      when: ['!preflight-redirects', 'by-script', 'first-hop-same-origin'],
      text: "Pas connecté ? ` redirect: 'manual'` donne le `type` `opaqueredirect` au lieu d’une erreur : ouvrez alors la page de connexion.",
    },
    {
      when: ['login-wall-known', '!type-manifest'],
      text: '{wall|access=Cloudflare Access : dans les réglages CORS de l’application, laissez-y passer les requêtes OPTIONS.|oauth2-proxy=oauth2-proxy : ` --skip-auth-preflight` laisse passer OPTIONS, `--api-route` répond 401 au lieu de rediriger.|easyauth=La connexion intégrée d’Azure : qu’elle réponde 401 aux requêtes non authentifiées, sans rediriger.|cognito=Un répartiteur AWS répond 401 avec `OnUnauthenticatedRequest: deny`, dans une règle pour l’API.}',
    },
    {
      when: ['preflight-redirects', '!login-wall-known'],
      text: 'Une couche de connexion devant ? Qu’elle laisse passer OPTIONS et n’exige la session que pour {method}.',
    },
  ],
  avoid: [
    'N’ajoutez pas d’en-têtes CORS à la page de connexion : le script recevrait son HTML, pas les données.',
  ],
});
