import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'netlify-place':
    'Dans le dossier publié. Une règle déjà présente pour ce chemin reçoit ces lignes sous les siennes.',
});
