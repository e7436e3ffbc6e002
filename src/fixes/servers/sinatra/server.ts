import { program } from '../server.ts';

export default program({
  id: 'sinatra',
  name: 'Sinatra / Rack',
  rank: 21,
  files: ['config.ru'],
  versions: ['sinatra 3.0', 'rack 2.2', 'rack-cors 1.1'],
});
