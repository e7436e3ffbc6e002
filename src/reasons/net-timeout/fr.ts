import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas un problème CORS : le serveur n’a pas répondu à temps',
  happened: [
    'Le navigateur a attendu {host|=le serveur}, puis a renoncé.',
    'Aucune réponse n’est arrivée : il n’y avait donc aucun en-tête CORS à juger, et ce n’est pas un problème CORS.',
    'Firefox affiche tout de même « échec de la requête CORS » ; Chromium ne montre que l’erreur réseau.',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Vue de la page, toute panne se ressemble : le navigateur lui dit seulement que la requête a échoué, car la vraie raison pourrait révéler ce qui tourne sur le réseau de l’utilisateur.',
  ],
  todo: [
    'Vérifiez que cette machine peut joindre {host|=le serveur} : adresse, port, VPN, et pare-feu qui ignorent les paquets sans le dire.',
    'Si oui, cherchez dans son journal des requêtes lentes ou bloquées.',
    'Ce n’est pas votre serveur ? Indiquez à la personne qui l’exploite l’adresse et l’heure de la requête.',
  ],
  avoid: [
    'Ne touchez pas aux réglages CORS pour cela : aucun en-tête n’y changera rien tant qu’aucune réponse n’arrive.',
  ],
});
