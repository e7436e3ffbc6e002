import { server } from '../server.ts';

export default server({
  id: 'apache',
  name: 'Apache',
  rank: 2,
  kinds: ['configuration'],
  files: ['/etc/apache2/sites-available', '.htaccess'],
  proven: 'run',
  versions: ['Apache/2.4.71'],
  signs: [{ header: 'Server', pattern: /\bapache\b(?!-coyote| tomcat)/i }],
});
