import { server } from '../server.ts';

export default server({
  id: 'django',
  name: 'Django',
  rank: 7,
  kinds: ['program'],
  files: ['settings.py', 'wsgi.py'],
  proven: 'run',
  versions: ['django 3.2', 'django-cors-headers 3.14'],
  signs: [{ header: 'Server', pattern: /^WSGIServer\/.*CPython/i, likely: true }],
});
