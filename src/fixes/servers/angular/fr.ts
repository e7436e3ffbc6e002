import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'angular-place':
    'Pour le développement, sans toucher au serveur : un fichier à côté de `angular.json`.',
});
