import { program } from '../server.ts';

export default program({
  id: 'hapi',
  name: 'hapi',
  rank: 22,
  files: ['server.js'],
  versions: ['@hapi/hapi 21.4'],
});
