import { server } from '../server.ts';

export default server({
  id: 'angular',
  name: 'Angular CLI',
  rank: 6,
  kinds: ['configuration'],
  files: ['proxy.conf.mjs'],
  proven: 'run',
  versions: ['@angular/cli 20.3'],
});
