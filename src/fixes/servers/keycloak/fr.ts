import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'keycloak-place':
    'Dans les réglages du client que votre page utilise, une origine par ligne, sans chemin ni barre oblique à la fin ; puis « Enregistrer ».',
});
