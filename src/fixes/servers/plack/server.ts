import { program } from '../server.ts';

export default program({
  id: 'plack',
  name: 'Perl (Plack / PSGI)',
  files: ['app.psgi'],
  versions: ['plack 1.0050'],
});
