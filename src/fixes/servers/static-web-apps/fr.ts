import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'static-web-apps-place':
    'Dans le dossier de l’application. Seule compte la première route qui convient : celle de ce chemin, si elle existe déjà, reçoit les `headers`.',
});
