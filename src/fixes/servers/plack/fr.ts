import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'plack-place':
    'Au-dessus de la dernière ligne, `$app;`, qui remet le programme au serveur. Si c’est autre chose, comme `builder` et son bloc ou `MyApp->to_app`, écrivez `my $app = ` devant et `$app;` en dessous. Ces lignes entourent tout le programme : erreurs et authentifications sont donc couvertes.',
});
