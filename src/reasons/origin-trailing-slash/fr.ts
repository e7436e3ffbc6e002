import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    '« Access-Control-Allow-Origin » finit par « {surplus} », qui ne fait pas partie d’une origine',
  happened: [
    '{host} nomme la bonne origine, mais y ajoute {surplus} : {value} reçu, {origin} attendu.',
  ],
  why: [
    'Une origine n’est que schéma, hôte et port ; elle ne finit jamais par une barre oblique ni un chemin.',
  ],
  todo: [
    'Retirez {surplus} de la valeur, là où le serveur la prend : configuration, variable ou réglage du produit.',
  ],
  avoid: [],
});
