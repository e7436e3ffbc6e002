import { program } from '../server.ts';

export default program({
  id: 'express',
  name: 'Express',
  rank: 5,
  files: ['app.js'],
  versions: ['express 5.2', 'cors 2.8'],
  signs: [{ header: 'X-Powered-By', pattern: /^express$/i }],
});
