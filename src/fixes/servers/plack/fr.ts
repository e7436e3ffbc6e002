import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'plack-place':
    'À la place de la dernière ligne du fichier. Un programme d’un autre nom devient d’abord `my $app = …`.',
});
