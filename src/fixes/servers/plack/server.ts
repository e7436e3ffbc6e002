import { server } from '../server.ts';

export default server({
  id: 'plack',
  name: 'Perl (Plack, Dancer, Mojolicious)',
  rank: 22,
  kinds: ['program'],
  files: ['app.psgi'],
  proven: 'program',
  versions: ['plack 1.0050', 'dancer2 0.4'],
  // https://metacpan.org/pod/HTTP::Server::PSGI, https://metacpan.org/pod/Starman, https://metacpan.org/pod/Mojolicious
  signs: [{ header: 'Server', pattern: /^(?:HTTP::Server::PSGI|Starman\/|Mojolicious \(Perl\))/ }],
});
