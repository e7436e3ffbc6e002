import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'sinatra-place':
    'Tout en haut de `config.ru`, au-dessus de tout autre `use` et de `run` : ce qui serait placé avant répondrait à la pré-vérification.',
  'sinatra-place-list':
    'Dans le bloc `allow` de `Rack::Cors`, dans `config.ru` ou dans le programme. S’il y en a plusieurs, dans celui dont les lignes `resource` couvrent ce chemin.',
});
