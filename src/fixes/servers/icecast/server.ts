import { server } from '../server.ts';

export default server({
  id: 'icecast',
  name: 'Icecast',
  files: ['/etc/icecast2/icecast.xml'],
  proven: 'run',
  versions: ['icecast 2.4'],
  // https://icecast.org/docs/icecast-2.4.1/config-file.html
  // https://icecast.org/docs/: SHOUTcast sends these as well
  signs: [
    { header: 'Server', pattern: /^Icecast\b/ },
    { present: 'Icy-Name', likely: true },
    { present: 'Icy-Br', likely: true },
  ],
});
