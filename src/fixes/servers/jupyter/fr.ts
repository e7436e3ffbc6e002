import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'jupyter-place':
    'Dans le fichier que `jupyter server --generate-config` crée dans `~/.jupyter`. Les pages envoient le jeton dans `Authorization` ; les autres origines restent refusées.',
});
