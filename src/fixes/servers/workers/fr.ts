import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'workers-place':
    'Donnez un nom à ce que le Worker exporte, et placez le reste à la fin du même fichier : le même Worker y est exporté de nouveau, avec une fonction autour de son `fetch`. Ce que le Worker envoie lui-même reste tel quel, ses autres gestionnaires aussi.',
  'workers-apply': 'Publier le Worker.',
});
