import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  'rclone-place':
    'Parmi les options de `rclone rcd`. Elle est envoyée à tout le monde, et n’autorise que cette origine.',
});
