import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La pré-vérification (OPTIONS) échoue avec le statut {status}',
  cause: [
    {
      when: 'client-certificate-likely',
      text: 'Le serveur exige sans doute un certificat client, qu’aucune pré-vérification ne porte.',
    },
    { when: 'status-400', text: '{host} rejette la pré-vérification elle-même : statut 400.' },
    {
      when: 'status-421',
      text: 'HTTP/2 a envoyé la pré-vérification par la connexion d’un autre hôte : statut 421.',
    },
    {
      when: 'status-429',
      text: 'Une limite de débit a refusé la pré-vérification (OPTIONS) : statut 429.',
    },
    {
      when: 'status-431',
      text: 'Les en-têtes de la pré-vérification dépassent une limite : statut 431.',
    },
    {
      when: 'status-4xx',
      text: 'Un contrôle sur {host} refuse la pré-vérification (OPTIONS) : statut {status}.',
    },
    {
      when: 'status-500',
      text: 'Le code qui traite OPTIONS a échoué : statut 500, souvent une exception.',
    },
    {
      when: 'status-502',
      text: 'Derrière la passerelle, l’application a planté ou n’a pas démarré : statut 502.',
    },
    { when: 'status-503', text: 'Le service ne tourne pas, ou est surchargé : statut 503.' },
    { when: 'status-504', text: 'Rien n’a répondu à temps à la passerelle : statut 504.' },
    {
      when: 'status-cloudflare',
      text: 'Le serveur placé derrière Cloudflare a mal répondu à OPTIONS : statut {status}.',
    },
  ],
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
      text: 'Le corps de la réponse à OPTIONS dit ce qui est refusé : exemptez-en OPTIONS.',
    },
    {
      when: 'client-certificate-likely',
      text: 'Y lit-on `No required SSL certificate was sent` ? Alors ` ssl_verify_client optional;` (ingress-nginx : ` auth-tls-verify-client: "optional"`).',
    },
    {
      when: 'client-certificate-likely',
      text: 'Puis, par location, 403 à tout sauf OPTIONS si `$ssl_client_verify` n’est pas `SUCCESS` ; ajoutez `Access-Control-Allow-Credentials: true`.',
    },
    {
      when: 'status-421',
      text: 'Donnez les mêmes réglages TLS à tous les hôtes de cette IP.',
    },
    {
      when: ['status-429', 'from-cloudflare'],
      text: 'À la fin de l’expression de la règle de débit de Cloudflare, ajoutez ` and http.request.method ne "OPTIONS"`.',
    },
    {
      when: 'status-429',
      text: 'Excluez OPTIONS de la limite de débit, dans la couche qui compte les requêtes.',
    },
    {
      when: 'status-431',
      text: 'Relevez cette limite dans la couche qui a répondu.',
    },
    {
      when: 'status-4xx-other',
      text: 'Trouvez ce contrôle, et exemptez-en OPTIONS.',
    },
    {
      when: 'status-500',
      text: 'Lisez son journal et corrigez cela d’abord.',
    },
    {
      when: 'status-502',
      text: 'Lisez son journal ; s’il est vide, annulez le dernier import.',
    },
    {
      when: 'status-503',
      text: 'Remettez-le en marche, puis relancez la requête.',
    },
    {
      when: 'status-504',
      text: 'Cherchez pourquoi OPTIONS reste bloquée.',
    },
    {
      when: 'status-cloudflare',
      text: 'Lisez le journal de ce serveur.',
    },
    {
      when: ['preflight-better-avoided', '!status-400'],
      text: 'Serveur tiers ? Sans {asked}, le navigateur n’envoie pas de pré-vérification et {method} part directement.',
    },
    {
      when: 'status-5xx-other',
      text: 'Lisez le journal de {host} et corrigez d’abord cette erreur.',
    },
    {
      when: ['!client-certificate-likely', '!status-429', '!status-5xx'],
      text: 'Répondez ensuite à OPTIONS, à cette URL, par 204 et les en-têtes CORS.',
    },
  ],
  avoid: [
    {
      when: 'status-4xx',
      text: 'Ne levez pas ce contrôle pour {method} : seule OPTIONS s’en passe.',
    },
  ],
});
