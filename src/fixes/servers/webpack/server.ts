import { server } from '../server.ts';

export default server({
  id: 'webpack',
  name: 'webpack-dev-server',
  rank: 6,
  kinds: ['configuration'],
  files: ['webpack.config.js'],
  proven: 'run',
  versions: ['webpack-dev-server 6.1'],
});
