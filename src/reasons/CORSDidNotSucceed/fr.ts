import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'échec de la requête CORS',
  happened: [
    'La requête vers {host|=le serveur} a échoué, et aucune réponse destinée à la page n’est parvenue au navigateur.',
    'Malgré son nom, ce n’est presque jamais un problème CORS : Firefox affiche « échec de la requête CORS » pour toute panne sans réponse (son code d’état est alors `(null)`) ; Chromium ne montre que l’erreur réseau.',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Vue de la page, toute panne se ressemble : le navigateur lui dit seulement que la requête a échoué, car la vraie raison pourrait révéler ce qui tourne sur le réseau de l’utilisateur.',
  ],
  todo: [
    'Ouvrez {url|=l’adresse de la requête} dans un onglet : un avertissement de certificat, un serveur arrêté ou une adresse erronée s’y voient.',
    'Essayez une fenêtre sans extensions : un bloqueur de publicité ou un outil de confidentialité arrête peut-être la requête.',
    'Lisez le journal sur {host|=le serveur} : si la requête n’y figure pas, adressez-vous à la personne qui gère le réseau ou le proxy entre les deux.',
  ],
  avoid: [
    'Ne touchez pas aux réglages CORS pour cela : aucun en-tête n’y changera rien tant qu’aucune réponse n’arrive.',
  ],
});
