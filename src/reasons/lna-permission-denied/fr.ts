import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’accès au réseau local n’a pas été autorisé',
  happened: [
    '{silent|yes=Le navigateur a arrêté la pré-vérification sans donner de raison. Voici la cause la plus fréquente. }La page s’est adressée à {host|=un hôte} que le navigateur situe sur cet appareil ou sur le réseau local, et le site n’en a pas l’autorisation : elle a été refusée, ou jamais donnée.',
    'Aucune réponse du serveur n’a été lue ; ce n’est pas un problème CORS.',
  ],
  why: [
    'Les appareils de la maison et les programmes de votre propre machine font souvent confiance à quiconque les atteint : les navigateurs en gardent donc l’accès depuis les pages d’internet.',
  ],
  todo: [
    'Dans les autorisations du site (à côté de la barre d’adresse), autorisez l’accès au réseau local et aux applications de cet appareil, puis rechargez la page.',
    'Dans un navigateur géré, l’administrateur peut autoriser le site, dans Chromium avec la règle `LocalNetworkAccessAllowedForUrls`.',
    'En développement : servez aussi la page depuis cet appareil ou le réseau local.',
  ],
  avoid: [
    'Ne cherchez pas d’en-tête CORS : ce contrôle a lieu avant toute réponse, et aucun en-tête ne peut le lever. `Access-Control-Allow-Private-Network` appartient à un ancien mécanisme que les navigateurs ont abandonné.',
  ],
});
