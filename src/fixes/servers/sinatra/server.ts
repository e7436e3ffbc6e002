import { server } from '../server.ts';

export default server({
  id: 'sinatra',
  name: 'Sinatra / Rack',
  rank: 21,
  kinds: ['program'],
  files: ['config.ru'],
  proven: 'run',
  versions: ['sinatra 3.0', 'rack 2.2', 'rack-cors 1.1'],
  signs: [],
});
