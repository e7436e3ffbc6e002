import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'lighttpd-place':
    'Les modules en tête de leur liste ; le reste dans un fichier à part, lu après les lignes globales et avant tout autre bloc qui pose des en-têtes pour ce chemin. Si plusieurs blocs de ce genre s’appliquent, seul le dernier compte : celui qui en pose pour tout le monde doit contenir ces lignes. Ce que `setenv` pose pour tout le monde figure dès lors aussi sur le refus d’une authentification.',
});
