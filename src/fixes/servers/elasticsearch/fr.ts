import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'elasticsearch-place':
    'À la fin d’`elasticsearch.yml`, sur chaque nœud que des pages atteignent. Le réglage vaut pour tout le nœud ; un programme placé devant est plus sûr pour des données non publiques.',
  'elasticsearch-apply':
    'Redémarrer le nœud ; il ne démarre pas avec un réglage qu’il ne peut pas lire.',
});
