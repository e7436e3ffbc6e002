import { english } from '../../../i18n/index.ts';

export default english({
  'rclone-place':
    'Among the options of `rclone rcd`. It is sent to everybody, and lets in this one origin.',
});
