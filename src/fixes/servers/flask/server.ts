import { server } from '../server.ts';

export default server({
  id: 'flask',
  name: 'Flask',
  rank: 9,
  kinds: ['program'],
  files: ['app.py'],
  proven: 'run',
  versions: ['flask 2.2', 'flask-cors 3.0'],
  signs: [{ header: 'Server', pattern: /^Werkzeug\//i, likely: true }],
});
