import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'rails-place':
    'Un fichier à part parmi les initializers. La classe est le tout premier middleware : erreurs, redirections et authentifications sont couvertes ; ce que le programme envoie lui-même reste tel quel.',
  'rails-place-package':
    'Un fichier à part parmi les initializers ; `rack-cors` doit être dans le `Gemfile`. C’est le tout premier middleware : ce qui serait placé avant répondrait à la pré-vérification.',
  'rails-place-list':
    'Dans le bloc `allow` de `Rack::Cors`. S’il y en a plusieurs, dans celui dont les lignes `resource` couvrent ce chemin.',
});
