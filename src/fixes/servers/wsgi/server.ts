import { server } from '../server.ts';

export default server({
  id: 'wsgi',
  name: 'Python WSGI (Bottle, Falcon, Pyramid)',
  rank: 20,
  kinds: ['program'],
  files: ['app.py'],
  proven: 'run',
  versions: ['bottle 0.12', 'falcon 3.1', 'pyramid 2.0', 'gunicorn 20.1'],
  signs: [],
});
