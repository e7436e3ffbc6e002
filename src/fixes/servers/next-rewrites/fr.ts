import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'next-rewrites-place':
    'Là où Next.js sert la page, et sans toucher au serveur : dans l’objet de la configuration.',
  'next-rewrites-cookies':
    'Un export statique ne relaie rien. Les cookies de l’autre site ne sont pas envoyés.',
});
