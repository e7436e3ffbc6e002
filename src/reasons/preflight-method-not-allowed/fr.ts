import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Rien ne traite la pré-vérification (OPTIONS) : statut {status}',
  happened: [
    '{host} a répondu à la pré-vérification (OPTIONS) par le statut {status} : {method} n’est pas partie.',
    {
      when: '!allow-origin-present',
      text: 'Rien ne semble y traiter OPTIONS.',
    },
  ],
  why: [
    'Beaucoup de serveurs ne routent que les méthodes de leur application ; la pré-vérification est une requête OPTIONS.',
  ],
  todo: [
    {
      when: ['status-404', 'from-nginx', 'html-response', '!allow-origin-present'],
      text: 'Une page de Nginx : peut-être aucune `location` pour ce chemin. Ajoutez-en d’abord une avec `proxy_pass`.',
    },
    {
      when: [
        'on-preflight',
        '!status-404',
        '!allow-origin-present',
        '!preflight-better-avoided',
        '!same-site',
        '!url-is-loopback',
      ],
      text: 'Ce n’est pas votre serveur ? Que votre propre serveur fasse alors cet appel pour la page.',
    },
    {
      when: ['from-gateway', '!allow-origin-present'],
      text: 'Une passerelle a répondu : sa route doit accepter OPTIONS, sinon son module CORS ne s’exécute jamais.',
    },
    {
      when: ['status-404', '!from-gateway'],
      text: 'Vérifiez d’abord le chemin : {url} n’existe peut-être pas du tout.',
    },
    {
      when: ['preflight-better-avoided', '!allow-origin-present'],
      text: 'Pas votre serveur ? Seul {asked} a fait demander le navigateur : un {method} sans lui atteint {host} directement.',
    },
    {
      when: 'allow-origin-present',
      text: 'Les en-têtes CORS sont déjà là : seul le statut d’OPTIONS est en cause.',
    },
    'OPTIONS doit finir ici par 204 : par le module CORS de votre framework, ou par son propre gestionnaire.',
  ],
  avoid: [
    'N’exécutez pas la vraie opération sur OPTIONS : la réponse a besoin d’en-têtes, pas d’un corps.',
    'Ne vous fiez pas à un client d’API, qui n’envoie pas de pré-vérification : il saute l’étape en cause.',
  ],
});
