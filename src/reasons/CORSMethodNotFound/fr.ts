import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'méthode manquante dans l’en-tête « Access-Control-Allow-Methods »',
  happened: [
    'La page veut envoyer {method}.',
    'Cette méthode ne figure pas dans l’en-tête `Access-Control-Allow-Methods` par lequel {host} répond à la pré-vérification (valeur reçue : {value|=aucune}).',
  ],
  why: [
    'GET, HEAD et POST n’ont pas besoin d’y figurer, car formulaires et liens ont toujours pu les envoyer ; toute autre méthode doit d’abord être autorisée par le serveur, puisqu’elle peut modifier ou supprimer des données.',
  ],
  todo: [
    'Sur {host}, ajoutez la méthode dans la réponse à OPTIONS : `Access-Control-Allow-Methods: {expected}`.',
    'La casse compte : écrivez-la exactement comme la page l’envoie, {method}.',
  ],
  avoid: [
    'Ne comptez pas sur l’en-tête `Allow` : les navigateurs ne lisent qu’`Access-Control-Allow-Methods`.',
    'N’autorisez pas de méthodes dont cette adresse n’a pas besoin.',
  ],
});
