import { server } from '../server.ts';

export default server({
  id: 'express',
  name: 'Express',
  rank: 5,
  kinds: ['program'],
  files: ['app.js'],
  proven: 'run',
  versions: ['express 5.2', 'cors 2.8'],
  signs: [{ header: 'X-Powered-By', pattern: /^express$/i }],
});
