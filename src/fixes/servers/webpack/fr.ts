import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'webpack-apply': 'Le redémarrer : il ne lit sa configuration qu’une fois.',
});
