import { server } from '../server.ts';

export default server({
  id: 'aiohttp',
  name: 'aiohttp',
  rank: 20,
  kinds: ['program'],
  files: ['app.py'],
  proven: 'run',
  versions: ['aiohttp 3.8'],
  // https://docs.aiohttp.org: aiohttp.http.SERVER_SOFTWARE
  signs: [{ header: 'Server', pattern: /\baiohttp\// }],
});
