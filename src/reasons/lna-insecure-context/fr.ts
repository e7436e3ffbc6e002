import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Une page sans https ne peut pas accéder au réseau local',
  happened: [
    '{silent|yes=Le navigateur a arrêté la pré-vérification sans donner de raison. Voici la cause la plus fréquente. }La page, d’origine {origin|=non indiquée}, n’a pas été chargée en https, et elle s’est adressée à {host|=un hôte} que le navigateur situe sur cet appareil ou sur le réseau local.',
    'La requête a été arrêtée avant toute réponse ; ce n’est pas un problème CORS.',
  ],
  why: [
    'Les appareils de la maison et les programmes de votre propre machine font souvent confiance à quiconque les atteint : les navigateurs en gardent donc l’accès depuis les pages d’internet.',
    'Une page arrivée sans https a pu être falsifiée en route.',
  ],
  todo: [
    'Servez la page en https ; le navigateur demandera alors la permission à l’utilisateur.',
    'En développement : servez aussi la page depuis cet appareil (`http://localhost`) ou depuis le réseau local.',
  ],
  avoid: [
    'Ne cherchez pas d’en-tête CORS : ce contrôle a lieu avant toute réponse, et aucun en-tête ne peut le lever. `Access-Control-Allow-Private-Network` appartient à un ancien mécanisme que les navigateurs ont abandonné.',
    'Ne désactivez pas cette protection dans le navigateur avec lequel vous naviguez.',
  ],
});
