import { program } from '../server.ts';

export default program({
  id: 'aiohttp',
  name: 'aiohttp',
  rank: 20,
  files: ['app.py'],
  versions: ['aiohttp 3.8'],
  // https://docs.aiohttp.org: aiohttp.http.SERVER_SOFTWARE
  signs: [{ header: 'Server', pattern: /\baiohttp\// }],
});
