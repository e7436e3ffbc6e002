import { program } from '../server.ts';

export default program({
  id: 'wsgi',
  name: 'Python WSGI (Bottle, Falcon, Pyramid)',
  rank: 20,
  files: ['app.py'],
  versions: ['bottle 0.12', 'falcon 3.1', 'pyramid 2.0', 'gunicorn 20.1'],
});
