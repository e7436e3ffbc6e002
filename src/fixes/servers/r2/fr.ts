import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'r2-place':
    'Dans un fichier à part. Il vaut pour le domaine du bucket et pour son interface S3 ; le tableau de bord, sous « Settings », attend à la place les champs de S3.',
});
