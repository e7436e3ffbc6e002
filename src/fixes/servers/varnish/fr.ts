import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'varnish-place': 'Le premier bloc juste sous `vcl 4.1;`, le second à la fin du même fichier.',
});
