import { server } from '../server.ts';

export default server({
  id: 'iis',
  name: 'Microsoft IIS',
  rank: 8,
  kinds: ['platform-file'],
  files: ['web.config'],
  versions: ['IIS CORS module 1.0'],
  // https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/requestfiltering/
  signs: [{ header: 'Server', pattern: /^Microsoft-(?:IIS|HTTPAPI)\// }],
});
