import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'gateway-api-place':
    'Dans la règle de la HTTPRoute qui sert ce chemin ; si elle a déjà `filters:`, seulement l’entrée qui suit. Toutes les passerelles n’ont pas ce filtre : le statut de la route le dit.',
});
