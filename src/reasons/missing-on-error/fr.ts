import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Statut {status} : la réponse d’erreur n’a pas d’en-têtes CORS',
  cause: [
    {
      when: ['status-401', 'sends-no-login', 'method-without-body'],
      text: '{host} exige une authentification et n’en a reçu aucune : statut 401.',
    },
    {
      when: ['status-401', 'sends-authorization'],
      text: '{host} n’accepte pas les identifiants envoyés par la page : statut 401.',
    },
    {
      when: 'status-401',
      text: '{host} ne voit pas d’authentification valable dans cette requête : statut 401.',
    },
    {
      when: ['status-403', 'refused-by-cors-code'],
      text: '{host} compare les origines et refuse {origin} : statut 403.',
    },
    { when: 'status-403', text: '{host} refuse cette requête : statut 403.' },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Nginx lui-même n’a rien trouvé à ce chemin : statut 404.',
    },
    { when: 'status-404', text: 'Le serveur ne trouve rien à cette URL : statut 404.' },
    { when: 'status-405', text: 'Cette URL n’accepte pas {method} : statut 405.' },
    {
      when: ['status-413', 'from-nginx'],
      text: 'Le corps dépasse la limite de Nginx : statut 413.',
    },
    { when: 'status-413', text: 'Le corps dépasse une limite du serveur : statut 413.' },
    { when: 'status-421', text: 'HTTP/2 a réutilisé la connexion à un autre hôte : statut 421.' },
    { when: 'status-429', text: 'Une limite de débit a refusé cette requête : statut 429.' },
    { when: 'status-431', text: 'Les en-têtes de la requête sont trop volumineux : statut 431.' },
    { when: 'status-4xx', text: '{host} rejette la requête elle-même : statut {status}.' },
    { when: 'status-500', text: 'L’application a échoué : statut 500, souvent une exception.' },
    {
      when: 'status-502',
      text: 'La passerelle n’a reçu aucune réponse valable de l’application : statut 502.',
    },
    { when: 'status-503', text: 'Le service est arrêté, en démarrage ou surchargé : statut 503.' },
    { when: 'status-504', text: 'La passerelle a cessé d’attendre l’application : statut 504.' },
    {
      when: 'status-cloudflare',
      text: 'Cloudflare n’a reçu aucune réponse valable du serveur placé derrière : statut {status}.',
    },
    { when: 'status-5xx', text: 'Le serveur a échoué : statut {status}.' },
  ],
  happened: [
    '{host} a répondu à {method} par ce statut, sans `Access-Control-Allow-Origin` : la console accuse donc CORS.',
  ],
  why: [
    {
      when: 'preflight-passed',
      text: 'La pré-vérification a réussi : une autre couche que le code CORS a sans doute répondu à {method}, sans en-têtes CORS.',
    },
    {
      when: '!preflight-passed',
      text: 'Beaucoup de serveurs n’ajoutent les en-têtes CORS qu’aux réponses réussies.',
    },
  ],
  todo: [
    {
      when: 'status-400',
      text: 'Le corps de la réponse ou le journal en dit la raison.',
    },
    {
      when: ['status-401', 'sends-no-login'],
      text: 'Vérifiez que la page envoie son jeton ou son cookie.',
    },
    {
      when: ['status-401', '!sends-no-login'],
      text: 'Lisez le corps avec curl : il dit souvent ce qui manque, est faux ou a expiré.',
    },
    {
      when: ['status-403', 'refused-by-cors-code'],
      text: 'Ajoutez {origin} aux origines autorisées.',
    },
    {
      when: ['status-403', '!refused-by-cors-code'],
      text: 'Envoyez-la avec curl, avec et sans `Origin: {origin}` : le corps, ou l’essai qui passe, montre ce qui est refusé.',
    },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Peut-être aucune `location` pour ce chemin : ajoutez-en une avec `proxy_pass`.',
    },
    {
      when: 'status-404',
      text: 'Vérifiez chemin, méthode et port de {url}.',
    },
    {
      when: 'status-405',
      text: 'Vérifiez la route et les modules devant, comme WebDAV (IIS : ` <modules><remove name="WebDAVModule" /></modules>`).',
    },
    {
      when: ['status-413', 'from-nginx'],
      text: 'Par défaut, 1 Mo : écrivez ` client_max_body_size 50m;` (ingress-nginx : `proxy-body-size`).',
    },
    {
      when: ['status-413', '!from-nginx'],
      text: 'Relevez la limite : `LimitRequestBody` (Apache), `maxAllowedContentLength` (IIS), `limit` d’`express.json`, ou celle d’un proxy.',
    },
    {
      when: 'status-421',
      text: 'Séparez les certificats, ou alignez les réglages TLS des hôtes. D’ici là, coupez HTTP/2 (Nginx : ` http2 off;`).',
    },
    {
      when: 'status-429',
      text: 'Attendez ou relevez-la, souvent devant l’application. Pour que la page le lise : ` Access-Control-Expose-Headers: Retry-After`.',
    },
    {
      when: 'status-431',
      text: 'Souvent les cookies : supprimez-en, ou relevez la limite (Node.js : `--max-http-header-size`).',
    },
    {
      when: 'status-4xx-other',
      text: 'Le corps de la réponse ou le journal en dit la raison.',
    },
    {
      when: 'status-500',
      text: 'Lisez d’abord le journal de l’application.',
    },
    {
      when: 'status-502',
      text: 'L’application est peut-être arrêtée : lisez les deux journaux.',
    },
    {
      when: 'status-503',
      text: 'Consultez son journal et ses sondes de santé.',
    },
    {
      when: ['status-504', 'from-nginx'],
      text: 'Cherchez ce qui ralentit, ou allongez : ` proxy_read_timeout 5m;` (ingress-nginx : `proxy-read-timeout`).',
    },
    {
      when: ['status-504', '!from-nginx'],
      text: 'Cherchez ce qui est lent dans l’application.',
    },
    {
      when: 'status-cloudflare',
      text: 'Cherchez du côté du serveur placé derrière.',
    },
    {
      when: 'status-5xx-other',
      text: 'Le journal du serveur dit pourquoi.',
    },
    {
      when: '!status-421',
      text: 'Envoyez les en-têtes CORS avec les erreurs aussi : la page pourra lire celles-ci.',
    },
  ],
  avoid: [],
});
