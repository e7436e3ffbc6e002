import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'iis-place':
    'Dans `<system.webServer>` du `web.config` du site. IIS relit lui-même le fichier modifié.',
  'iis-module':
    'Le module CORS d’IIS doit être installé, sinon chaque page répond 500.19. Les `<customHeaders>` qui définissent les mêmes en-têtes doivent disparaître : ils seraient envoyés deux fois.',
  'iis-place-list': 'Dans `<cors>`, avant les autres entrées.',
  'iis-apply': 'Vérifier qu’IIS peut lire sa configuration.',
});
