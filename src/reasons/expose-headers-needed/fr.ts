import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'La requête suivante a échoué, et la page ne peut pas lire ici ce qu’il lui faut : {names}',
  happened: [
    '{host} envoie {names}, que les scripts de la page ne peuvent pas lire. La requête suivante est partie sans et a été refusée.',
  ],
  why: [
    'Un en-tête qui porte un état d’une réponse à la requête suivante doit être lisible pour la page.',
  ],
  todo: [
    'Que {host} envoie ` Access-Control-Expose-Headers: {expected}` avec cette réponse.',
    '{next|header=La requête suivante le porte alors : autorisez-le aussi sur OPTIONS, dans `Access-Control-Allow-Headers`.|url=La requête suivante va alors à cette URL.}',
  ],
  avoid: [],
});
