import { english } from '../../../i18n/index.ts';

export default english({
  'rclone-place':
    'Among the options of `rclone rcd`, wherever it is started. This one origin is sent to everybody, and it alone is let in.',
});
