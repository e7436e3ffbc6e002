import { server } from '../server.ts';

export default server({
  id: 'rclone',
  name: 'rclone',
  files: ['rclone.service'],
  proven: 'run',
  versions: ['rclone 1.60'],
  // Of every response of its remote control, as it was started here.
  signs: [{ present: 'X-Rclone-Jobid' }],
});
