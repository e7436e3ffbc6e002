import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'échec de la requête CORS',
  happened: [
    'La requête vers {host|=le serveur} a échoué, et aucune réponse utilisable n’est arrivée. Erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'La page apprend seulement que sa requête a échoué : la cause pourrait révéler ce qui tourne sur le réseau de l’utilisateur.',
  ],
  todo: [
    'Ouvrez {url|=l’URL} dans un onglet : un avertissement de certificat, un serveur arrêté ou une URL erronée s’y voient.',
    'Essayez une fenêtre sans extensions : un bloqueur arrête peut-être la requête.',
    'Cherchez la requête dans le journal de {host|=ce serveur} : absente, elle a été arrêtée en chemin.',
  ],
  avoid: [],
});
