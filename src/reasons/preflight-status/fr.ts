import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La pré-vérification (OPTIONS) échoue avec le statut {status}',
  happened: [
    '{host} a répondu à la pré-vérification (OPTIONS) par le statut {status}. Seuls les statuts 200–299 valent un oui : le navigateur n’a pas envoyé {method}.',
  ],
  why: [
    {
      when: 'status-5xx',
      text: 'Le serveur est tombé en erreur avant que du code CORS puisse répondre ; {method} subirait sans doute la même erreur.',
    },
    {
      when: 'status-4xx',
      text: 'OPTIONS a été refusée avant que du code CORS puisse répondre. Une pré-vérification ne porte ni corps, ni cookie, ni jeton, ni certificat client.',
    },
    {
      when: 'status-3xx',
      text: 'Sans `Location` que le navigateur suive, un statut {status} n’est pas une redirection, mais un statut comme un autre.',
    },
  ],
  todo: [
    {
      when: 'status-400',
      text: 'Statut 400 : le corps de la réponse à OPTIONS dit souvent ce qui manque, comme un certificat client. Exemptez-en OPTIONS.',
    },
    {
      when: 'client-certificate-likely',
      text: 'Y lit-on `No required SSL certificate was sent` ? Elle n’en porte jamais : `ssl_verify_client optional` (ingress-nginx : `auth-tls-verify-client: "optional"`).',
    },
    {
      when: 'client-certificate-likely',
      text: 'Puis, par location, 403 à tout sauf OPTIONS si `$ssl_client_verify` n’est pas `SUCCESS` ; ajoutez `Access-Control-Allow-Credentials: true`.',
    },
    {
      when: 'status-421',
      text: 'Statut 421 : OPTIONS est arrivée par la connexion d’un autre hôte (HTTP/2). Mêmes réglages TLS pour tous.',
    },
    {
      when: 'status-429',
      text: 'Statut 429 : excluez OPTIONS de la limite de débit, dans la couche qui compte les requêtes.',
    },
    {
      when: ['status-429', 'from-cloudflare'],
      text: 'Dans la règle de débit de Cloudflare, ajoutez `http.request.method ne "OPTIONS"` à l’expression.',
    },
    {
      when: 'status-431',
      text: 'Statut 431 : les en-têtes de la requête dépassent une limite de {host}. Relevez-la là où elle s’applique.',
    },
    {
      when: 'status-4xx-other',
      text: 'Statut {status} : trouvez, sur {host}, le contrôle qui refuse OPTIONS, et exemptez-en OPTIONS.',
    },
    {
      when: 'status-500',
      text: 'Statut 500 : souvent une exception dans le code qui traite OPTIONS. Lisez son journal et corrigez cela d’abord.',
    },
    {
      when: 'status-502',
      text: 'Statut 502 : derrière la passerelle, l’application a planté ou n’a pas démarré. Journal vide ? Annulez le dernier import.',
    },
    {
      when: 'status-503',
      text: 'Statut 503 : le service est arrêté, en démarrage ou surchargé. Remettez-le en marche, puis relancez la requête.',
    },
    {
      when: 'status-504',
      text: 'Statut 504 : rien n’a répondu à temps à la passerelle. Cherchez pourquoi OPTIONS reste bloquée.',
    },
    {
      when: 'status-cloudflare',
      text: 'Le statut {status} vient de Cloudflare : le serveur placé derrière a mal répondu à OPTIONS. Lisez son journal.',
    },
    {
      when: ['status-by-platform', 'names-server', '!preflight-better-avoided', '!from-cloudflare'],
      text: 'Quel journal ? La couche qui a répondu se nomme `{server}`.',
    },
    {
      when: ['preflight-better-avoided', '!status-400'],
      text: 'Serveur tiers ? Sans {asked}, le navigateur n’envoie pas de pré-vérification et {method} part directement.',
    },
    {
      when: 'status-5xx-other',
      text: 'Statut {status} : lisez le journal de {host} et corrigez d’abord cette erreur.',
    },
    {
      when: '!client-certificate-likely',
      text: 'Répondez ensuite à OPTIONS, à cette URL, par 204 et les en-têtes CORS.',
    },
  ],
  avoid: [
    {
      when: 'status-4xx',
      text: 'Ne levez pas ce contrôle pour {method} : seule OPTIONS s’en passe.',
    },
    {
      when: 'status-5xx',
      text: 'Ne commencez pas par les réglages CORS : ils ne servent pas tant que l’erreur est là.',
    },
  ],
});
