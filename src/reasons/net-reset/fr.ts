import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'Ce n’est pas un problème CORS : la connexion s’est coupée avant une réponse',
  happened: [
    'La connexion avec {host|=le serveur} s’est terminée avant l’arrivée d’une réponse HTTP valide.',
    'Aucune réponse n’est arrivée : il n’y avait donc aucun en-tête CORS à juger, et ce n’est pas un problème CORS.',
    'Firefox affiche tout de même « échec de la requête CORS » ; Chromium ne montre que l’erreur réseau.',
    'L’erreur du navigateur : {error|=non indiquée}',
  ],
  why: [
    'Vue de la page, toute panne se ressemble : le navigateur lui dit seulement que la requête a échoué, car la vraie raison pourrait révéler ce qui tourne sur le réseau de l’utilisateur.',
  ],
  todo: [
    'Lisez le journal sur {host|=le serveur} : un plantage pendant le traitement de la requête, une limite du proxy placé devant, ou un redémarrage.',
    'Vérifiez que ce port parle bien HTTP, et en https ou en http comme dans l’adresse.',
    'Essayez la même adresse avec curl, depuis cette machine puis depuis le serveur lui-même : vous verrez de quel côté d’un proxy ou d’un pare-feu la connexion se coupe.',
  ],
  avoid: [
    'Ne touchez pas aux réglages CORS pour cela : aucun en-tête n’y changera rien tant qu’aucune réponse n’arrive.',
  ],
});
