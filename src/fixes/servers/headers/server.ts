import { server } from '../server.ts';

export default server({
  id: 'headers',
  name: 'HTTP headers',
  kinds: ['list'],
  proven: 'run',
  versions: [],
  signs: [],
});
