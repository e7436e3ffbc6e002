import { program } from '../server.ts';

export default program({
  id: 'django',
  name: 'Django',
  rank: 7,
  files: ['settings.py', 'wsgi.py'],
  versions: ['django 3.2', 'django-cors-headers 3.14'],
  signs: [{ header: 'Server', pattern: /^WSGIServer\/.*CPython/i, likely: true }],
});
