import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'rclone-place':
    'Parmi les options de `rclone rcd`, là où il est lancé. Cette seule origine est annoncée à tout le monde, et elle seule est autorisée.',
});
