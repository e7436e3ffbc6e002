import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas un problème CORS : le serveur a refusé la connexion',
  happened: [
    'Rien n’a accepté la connexion sur {host|=le serveur}.',
    'Aucune réponse n’est arrivée : il n’y avait donc aucun en-tête CORS à juger, et ce n’est pas un problème CORS.',
    'Firefox affiche tout de même « échec de la requête CORS » ; Chromium ne montre que l’erreur réseau.',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Vue de la page, toute panne se ressemble : le navigateur lui dit seulement que la requête a échoué, car la vraie raison pourrait révéler ce qui tourne sur le réseau de l’utilisateur.',
  ],
  todo: [
    'Démarrez le serveur, et vérifiez l’hôte et le port dans l’adresse : {host|=ceux du serveur}.',
    'Dans un conteneur ou une machine virtuelle, faites écouter le serveur sur une adresse que le navigateur atteint, pas seulement sur son propre `127.0.0.1`, et publiez le port.',
    'Ce n’est pas votre serveur ? Signalez à la personne qui l’exploite qu’il refuse les connexions.',
  ],
  avoid: [
    'Ne touchez pas aux réglages CORS pour cela : aucun en-tête n’y changera rien tant qu’aucune réponse n’arrive.',
  ],
});
