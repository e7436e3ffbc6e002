import { program } from '../server.ts';

export default program({
  id: 'rails',
  name: 'Ruby on Rails',
  rank: 11,
  files: ['config/initializers/cors.rb'],
  versions: ['rails 6.1', 'rack-cors 1.1'],
  signs: [{ header: 'X-Runtime', pattern: /^\d+\.\d{6}$/, likely: true }],
});
