import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'lighttpd-place':
    'Les modules en tête de leur liste ; le reste dans un fichier à part, après les lignes globales et avant les autres blocs qui posent des en-têtes pour ce chemin : seul le dernier compte. Un refus d’authentification porte alors aussi les en-têtes de `setenv`.',
});
