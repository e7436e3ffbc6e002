import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Statut {status} : la réponse d’erreur n’a pas d’en-têtes CORS',
  happened: [
    '{host} a répondu à {method} par le statut {status}. Sa réponse d’erreur n’a pas d’`Access-Control-Allow-Origin` : la console accuse donc CORS.',
  ],
  why: [
    {
      when: 'preflight-passed',
      text: 'La pré-vérification a réussi : une autre couche que le code CORS a sans doute répondu à {method}, sans en-têtes CORS.',
    },
    {
      when: '!preflight-passed',
      text: 'Beaucoup de serveurs n’ajoutent les en-têtes CORS qu’aux réponses réussies ; la page ne voit alors pas de quelle erreur il s’agit.',
    },
  ],
  todo: [
    {
      when: 'status-400',
      text: 'Statut 400 : {host} rejette la requête elle-même. Le corps de la réponse ou le journal dit pourquoi.',
    },
    {
      when: 'status-401',
      text: 'Statut 401 : aucun identifiant valable n’est arrivé. Vérifiez que la page envoie son jeton ou son cookie.',
    },
    {
      when: ['status-403', 'refused-by-cors-code'],
      text: 'Statut 403 avec en-têtes CORS : {host} compare les origines et refuse {origin}. Ajoutez-la aux origines autorisées.',
    },
    {
      when: ['status-403', '!refused-by-cors-code'],
      text: 'Statut 403 : soit {host} refuse l’origine {origin}, soit cet utilisateur n’a pas le droit requis.',
    },
    {
      when: ['status-403', '!refused-by-cors-code'],
      text: 'Envoyez-la avec curl, avec puis sans `Origin: {origin}` : si un seul essai échoue, l’origine est refusée.',
    },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Statut 404, page de Nginx : peut-être aucune `location` pour ce chemin. Ajoutez-en une avec `proxy_pass`.',
    },
    {
      when: 'status-404',
      text: 'Statut 404 : il n’y a rien à {url}. Vérifiez chemin, méthode et port.',
    },
    {
      when: 'status-405',
      text: 'Statut 405 : cette URL n’accepte pas {method}. Vérifiez la route, et les modules placés devant, comme WebDAV.',
    },
    {
      when: ['status-413', 'from-nginx'],
      text: 'Statut 413 de Nginx : le corps dépasse sa limite, 1 Mo par défaut. Écrivez `client_max_body_size 50m;` (ingress-nginx : `proxy-body-size`).',
    },
    {
      when: ['status-413', '!from-nginx'],
      text: 'Statut 413 : le corps dépasse une limite à relever : `LimitRequestBody` (Apache), `maxAllowedContentLength` (IIS), `limit` d’`express.json`, ou celle d’un proxy.',
    },
    {
      when: 'status-421',
      text: 'Statut 421 : HTTP/2 a réutilisé la connexion d’un autre hôte (même IP, même certificat). Séparez les certificats, ou alignez TLS.',
    },
    {
      when: 'status-429',
      text: 'Statut 429 : limite de débit, souvent devant l’application. Attendez ou relevez-la ; pour dire quand : `Access-Control-Expose-Headers: Retry-After`.',
    },
    {
      when: 'status-431',
      text: 'Statut 431 : en-têtes de requête trop volumineux, souvent les cookies. Supprimez-en, ou relevez la limite (Node.js : `--max-http-header-size`).',
    },
    {
      when: 'status-4xx-other',
      text: 'Statut {status} : {host} refuse cette requête. Le corps de la réponse ou le journal dit pourquoi.',
    },
    {
      when: 'status-500',
      text: 'Statut 500 : le plus souvent une exception dans l’application. Lisez d’abord son journal.',
    },
    {
      when: 'status-502',
      text: 'Statut 502 : la passerelle n’a reçu aucune réponse valable ; l’application est peut-être arrêtée. Lisez les deux journaux.',
    },
    {
      when: 'status-503',
      text: 'Statut 503 : le service est arrêté, en démarrage ou surchargé. Consultez son journal et ses sondes de santé.',
    },
    {
      when: ['status-504', 'from-nginx'],
      text: 'Statut 504 : la passerelle a cessé d’attendre l’application. Cherchez ce qui ralentit, ou allongez : `proxy_read_timeout 5m;` (ingress-nginx : `proxy-read-timeout`).',
    },
    {
      when: ['status-504', '!from-nginx'],
      text: 'Statut 504 : la passerelle a cessé d’attendre l’application. Cherchez ce qui y est lent.',
    },
    {
      when: 'status-cloudflare',
      text: 'Le statut {status} est propre à Cloudflare : le serveur placé derrière n’a pas répondu correctement. Cherchez là.',
    },
    {
      when: 'status-5xx-other',
      text: 'Statut {status} : le serveur est en panne. Son journal dit pourquoi.',
    },
    {
      when: ['status-5xx', 'status-by-platform', 'names-server', '!status-cloudflare'],
      text: 'La réponse nomme son auteur `{server}` : commencez par le journal de cette couche, l’application n’a peut-être rien vu.',
    },
    'Envoyez les en-têtes CORS avec les erreurs aussi : la page pourra lire celles-ci.',
  ],
  avoid: [
    {
      when: '!status-403',
      text: 'N’en restez pas aux en-têtes : avec eux seuls, la page recevrait toujours le statut {status}.',
    },
  ],
});
