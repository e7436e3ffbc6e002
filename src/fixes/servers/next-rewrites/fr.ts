import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'next-rewrites-place':
    'Là où la page elle-même est servie par Next.js, et sans toucher au serveur : dans l’objet de la configuration ; s’il a déjà des `rewrites`, l’entrée dans leur liste.',
  'next-rewrites-cookies':
    '`next start` relaie aussi les appels ; un export statique, non. Les cookies de l’autre site ne sont pas envoyés : la page a les siens.',
});
