import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

const PSGI = (cors: string) => `use strict;
use warnings;

my $app = sub {
    my $env = shift;
    my ($method, $path) = ($env->{REQUEST_METHOD}, $env->{PATH_INFO});
    my @json = ('Content-Type' => 'application/json');
${cors}
    if ($path eq '/api/private' && ($env->{HTTP_AUTHORIZATION} // '') ne '${BOB}') {
        return [401, [@json, 'WWW-Authenticate' => 'Basic realm="app"'], [$method eq 'HEAD' ? () : '{}']];
    }
    return [200, [@json], ['{"saved":true}']] if $path eq '/api/items' && $method eq 'PUT';
    # Its own server sends a body to HEAD, too.
    return [405, [@json], [$method eq 'HEAD' ? () : '{}']] if $method ne 'GET';
    die 'broken' if $path eq '/api/broken';
    return [301, [Location => '/api/folder/'], []] if $path eq '/api/folder';
    return [200, [@json], ["{\\"path\\":\\"$path\\"}"]];
};

$app;
`;

const LIST = `    push @json, Vary => 'Origin';
    my $origin = $env->{HTTP_ORIGIN} // '';
    if (grep { $_ eq $origin } '${WWW}', '${ADMIN}') {
        push @json, 'Access-Control-Allow-Origin' => $origin;
        return [204, [@json, 'Access-Control-Allow-Methods' => 'GET, PUT', 'Access-Control-Allow-Headers' => 'Content-Type, X-Token'], []]
            if $method eq 'OPTIONS';
    }`;

/** In its own server, as in production. */
export const plack: Stack = {
  server: 'plack',
  name: 'Plack 1.0050',
  needs: ['/usr/bin/plackup'],
  files: { bare: { 'app.psgi': PSGI('') }, list: { 'app.psgi': PSGI(LIST) } },
  start: ({ dir, port }) =>
    launch(
      '/usr/bin/plackup',
      ['-E', 'deployment', '--host', '127.0.0.1', '--port', `${port}`, join(dir, 'app.psgi')],
      port,
    ),
};
