import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

const starman: Stack['start'] = ({ dir, port }) =>
  launch(
    '/usr/bin/starman',
    ['--workers', '4', '--env', 'deployment', '--listen', `127.0.0.1:${port}`].concat(
      '--error-log',
      '/dev/null',
      join(dir, 'app.psgi'),
    ),
    port,
    // Else JSON's names come in another order with each process.
    { PERL_HASH_SEED: '0', PERL_PERTURB_KEYS: '0' },
  );

/** A list of its own: neither brings one. */
const LISTED = `my %allowed = map { $_ => 1 } ('${WWW}', '${ADMIN}');
my $listed = sub {
    my $origin = shift // '';
    return () unless $allowed{$origin};
    return (
        'Access-Control-Allow-Origin' => $origin,
        'Access-Control-Allow-Methods' => 'GET, PUT',
        'Access-Control-Allow-Headers' => 'Content-Type, X-Token',
    );
};
`;

const PLACK = (isListed: boolean) => `use strict;
use warnings;
use Plack::Builder;
${isListed ? LISTED : 'my $listed = sub { return () };'}
my $app = sub {
    my $env = shift;
    my ($path, $method) = ($env->{PATH_INFO}, $env->{REQUEST_METHOD});
    my @json = ('Content-Type' => 'application/json', $listed->($env->{HTTP_ORIGIN}));
    if ($path eq '/api/private' && ($env->{HTTP_AUTHORIZATION} // '') ne '${BOB}') {
        return [401, [@json, 'WWW-Authenticate' => 'Basic realm="app"'], ['{}']];
    }
    return [200, \\@json, ['{}']] if $path eq '/api/items' && $method eq 'PUT';
    return [204, \\@json, []] if @json > 2 && $method eq 'OPTIONS';
    return [405, \\@json, ['{}']] if $method ne 'GET' && $method ne 'HEAD';
    # Starman gives its own response to an error a body, to HEAD as well.
    die "broken" if $path eq '/api/broken' && $method eq 'GET';
    return [301, ['Location' => '/api/folder/'], []] if $path eq '/api/folder';
    return [200, \\@json, ['[]']];
};
$app = builder {
    enable 'Head';
    $app
};

$app;
`;

export const plack: Stack = {
  server: 'plack',
  name: 'Plack on Starman',
  needs: ['/usr/bin/starman', '/usr/share/perl5/Plack.pm'],
  files: { bare: { 'app.psgi': PLACK(false) }, list: { 'app.psgi': PLACK(true) } },
  start: starman,
};

const DANCER = (isListed: boolean) => `package Api;
use Dancer2;
set logger => 'null';
set serializer => 'JSON';
${isListed ? LISTED : 'my $listed = sub { return () };'}
hook before => sub {
    my @headers = $listed->(request->header('Origin'));
    response_headers @headers if @headers;
    return if request->path ne '/api/private' || (request->header('Authorization') // '') eq '${BOB}';
    response_header 'WWW-Authenticate' => 'Basic realm="app"';
    status 401;
    halt({ error => 'login' });
};
get '/api/private' => sub { return {} };
options '/api/private' => sub { return {} };
get '/api/items' => sub { return { saw => 'GET' } };
put '/api/items' => sub { return { saw => 'PUT' } };
${isListed ? "options '/api/items' => sub { return {} };" : ''}
get '/api/other' => sub { return {} };
get '/api/broken' => sub { send_error('broken', 500) };
get '/api/folder' => sub { redirect '/api/folder/', 301 };
get '/api/folder/' => sub { return {} };

package main;
my $app = Api->to_app;

$app;
`;

export const dancer: Stack = {
  server: 'plack',
  name: 'Dancer 2',
  needs: ['/usr/bin/starman', '/usr/share/perl5/Dancer2.pm'],
  files: { bare: { 'app.psgi': DANCER(false) }, list: { 'app.psgi': DANCER(true) } },
  start: starman,
};

export const perlStacks = [plack, dancer];
