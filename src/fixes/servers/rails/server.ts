import { server } from '../server.ts';

export default server({
  id: 'rails',
  name: 'Ruby on Rails',
  rank: 11,
  kinds: ['program'],
  files: ['config/initializers/cors.rb'],
  proven: 'run',
  versions: ['rails 6.1', 'rack-cors 1.1'],
  signs: [{ header: 'X-Runtime', pattern: /^\d+\.\d{6}$/, likely: true }],
});
