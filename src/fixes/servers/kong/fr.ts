import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'kong-place':
    'Dans le fichier déclaratif ; s’il a déjà `plugins:`, seulement l’entrée qui suit. `ROUTE` désigne le nom de la route qui sert ce chemin.',
});
