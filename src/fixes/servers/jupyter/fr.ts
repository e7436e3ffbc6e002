import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'jupyter-place':
    'Dans le fichier que crée `jupyter server --generate-config`. Les autres origines restent refusées.',
});
