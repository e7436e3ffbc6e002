import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'vite-place': 'Pendant le développement, et sans toucher au serveur : dans l’objet de `{where}`.',
  'proxy-page':
    'Dans le code de la page, retirez `{target}` pour que l’URL commence par `{start}`. La page interroge alors sa propre origine.',
  'proxy-page-prefix':
    'Dans le code de la page, écrivez `{start}` à la place de `{target}`. La page interroge alors sa propre origine.',
  'vite-development':
    'Cela ne sert qu’au développement : ce n’est pas ce serveur qui sert la page terminée. En production, le serveur doit autoriser l’origine, ou votre propre backend doit relayer les appels.',
});
