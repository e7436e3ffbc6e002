import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas un problème CORS : le nom d’hôte est inconnu',
  happened: [
    'Aucune adresse n’a été trouvée pour le nom {host|=du serveur}.',
    'Aucune réponse n’est arrivée : il n’y avait donc aucun en-tête CORS à juger, et ce n’est pas un problème CORS.',
    'Firefox affiche tout de même « échec de la requête CORS » ; Chromium ne montre que l’erreur réseau.',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Vue de la page, toute panne se ressemble : le navigateur lui dit seulement que la requête a échoué, car la vraie raison pourrait révéler ce qui tourne sur le réseau de l’utilisateur.',
  ],
  todo: [
    'Vérifiez l’orthographe du nom d’hôte dans l’adresse : {host|=celui du serveur}.',
    'Vérifiez que vous êtes en ligne, et sur le réseau de l’entreprise ou le VPN si ce nom n’existe que là.',
    'Un nom récent : demandez à la personne qui gère son DNS si l’entrée existe.',
  ],
  avoid: [
    'Ne touchez pas aux réglages CORS pour cela : aucun en-tête n’y changera rien tant qu’aucune réponse n’arrive.',
  ],
});
