import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Rien ne semble traiter la pré-vérification (OPTIONS) : statut {status}',
  cause: [
    {
      when: 'from-gateway',
      text: 'Une passerelle a répondu elle-même à OPTIONS : sa route ne semble pas accepter cette méthode.',
    },
    {
      when: ['status-404', 'from-nginx', 'html-response'],
      text: 'Nginx ne semble pas avoir de `location` pour ce chemin : OPTIONS a reçu son 404.',
    },
  ],
  happened: [
    '{host} a répondu à la pré-vérification (OPTIONS) par le statut {status} : {method} n’est pas partie.',
  ],
  why: [
    'Beaucoup de serveurs ne routent que les méthodes de leur application ; la pré-vérification est une requête OPTIONS.',
  ],
  todo: [
    {
      when: ['status-404', 'from-nginx', 'html-response', '!allow-origin-present'],
      text: 'Ajoutez d’abord une `location` pour lui, avec `proxy_pass` vers l’application.',
    },
    {
      when: ['from-gateway', '!allow-origin-present'],
      text: 'Ajoutez OPTIONS à la route (` - OPTIONS` dans ses `methods`), sinon le module CORS de la passerelle ne s’exécute jamais.',
    },
    {
      when: ['status-404', '!from-gateway', '!allow-origin-present'],
      text: 'Vérifiez d’abord le chemin de {url}. S’il existe, le code CORS doit passer avant le routeur (Phoenix : `endpoint.ex`).',
    },
    {
      when: ['on-preflight', '!status-404', '!from-gateway', '!allow-origin-present'],
      text: 'Du code CORS existe déjà ? Il doit passer avant le routeur. Serveur tiers ? Que le vôtre fasse cet appel.',
    },
    {
      when: ['preflight-better-avoided', '!allow-origin-present'],
      text: 'Pas votre serveur ? Sans {asked}, pas de pré-vérification : {method} atteint {host} directement.',
    },
    'Répondez ici à OPTIONS par 200 ou 204 : module CORS du framework ou de la passerelle, ou gestionnaire.',
  ],
  avoid: [],
});
