import { program } from '../server.ts';

export default program({
  id: 'tornado',
  name: 'Tornado',
  rank: 20,
  files: ['app.py'],
  versions: ['tornado 6.2'],
  // https://www.tornadoweb.org/en/stable/web.html: RequestHandler.clear
  signs: [{ header: 'Server', pattern: /^TornadoServer\// }],
});
