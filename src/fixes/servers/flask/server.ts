import { program } from '../server.ts';

export default program({
  id: 'flask',
  name: 'Flask',
  rank: 9,
  files: ['app.py'],
  versions: ['flask 2.2', 'flask-cors 3.0'],
  signs: [{ header: 'Server', pattern: /^Werkzeug\//i, likely: true }],
});
