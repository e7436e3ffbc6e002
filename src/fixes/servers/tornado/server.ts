import { server } from '../server.ts';

export default server({
  id: 'tornado',
  name: 'Tornado',
  rank: 20,
  kinds: ['program'],
  files: ['app.py'],
  proven: 'run',
  versions: ['tornado 6.2'],
  // https://www.tornadoweb.org/en/stable/web.html: RequestHandler.clear
  signs: [{ header: 'Server', pattern: /^TornadoServer\// }],
});
