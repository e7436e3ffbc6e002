import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'istio-place':
    'Dans l’entrée sous `http:` du VirtualService qui sert ce chemin, à côté de son `route:`.',
});
