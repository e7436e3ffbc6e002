import { server } from '../server.ts';

export default server({
  id: 'nginx',
  name: 'Nginx',
  rank: 1,
  kinds: ['configuration'],
  files: ['/etc/nginx/conf.d/cors.conf', '/etc/nginx/sites-available'],
  proven: 'run',
  versions: ['nginx/1.22.1'],
  signs: [{ header: 'Server', pattern: /\b(?:nginx|openresty|tengine)\b/i }],
});
