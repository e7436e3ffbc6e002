import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'home-assistant-place':
    'S’il y a déjà une section `http:`, seulement ce qui suit cette ligne, dans celle-ci.',
});
