import type { Fix } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.psgi';

/**
 * A function around the whole program, which answers as Plack does where the program dies.
 *
 * @see https://metacpan.org/pod/Plack::Util
 */
export function compile(policy: Policy): Fix[] {
  return fixesOf('plack', policy, {
    program: {
      blocks: [
        {
          context: 'file',
          file: FILE,
          code: joinQuoted(lines(policy), '\n'),
          edit: { how: 'replace', line: '$app;', pattern: '^(?<old>\\$app;)\\s*(?![\\s\\S])' },
        },
      ],
      placement: [note('plack-place')],
      apply: [{ purpose: note('apply-restart'), code: `perl -c ${FILE}` }],
    },
  });
}

/** What may be written holds neither quotes nor backslashes. */
function isOneOf(variable: Quoted, values: readonly Quoted[]): Quoted {
  const list = joinQuoted(
    values.map((value) => config`'${value}'`),
    ', ',
  );
  return config`grep { $_ eq ${variable} } ${list}`;
}

function lines(policy: Policy): Quoted[] {
  const { preflight, asks, readers } = policy;
  const asked =
    preflight === 'leave'
      ? config`!$preflight`
      : config`(!$preflight || ${isOneOf(config`$asked`, asks)})`;
  const run = config`Plack::Util::run_app($app, $env)`;
  return [
    config`use Plack::Util;`,
    config`sub {`,
    ...indented([
      config`my $env = shift;`,
      ...pathLines(policy),
      config`my $origin = $env->{HTTP_ORIGIN} // '';`,
      config`my $asked = $env->{HTTP_ACCESS_CONTROL_REQUEST_METHOD};`,
      config`my $preflight = $env->{REQUEST_METHOD} eq 'OPTIONS' && defined $asked;`,
      config`my $ours = (${isOneOf(config`$origin`, readers)}) && ${asked};`,
      preflight === 'take'
        ? config`my $response = $ours && $preflight ? [204, [], []] : ${run};`
        : config`my $response = ${run};`,
      config`Plack::Util::response_cb($response, sub {`,
      ...indented([config`my $headers = Plack::Util::headers(shift->[1]);`, ...headers(policy)]),
      config`});`,
    ]),
    config`};`,
  ];
}

function indented(all: readonly Quoted[]): Quoted[] {
  return all.map((line) => config`    ${line}`);
}

/** The path as it was sent; below a folder, one that leads out of it again is left out. */
function pathLines({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  const here =
    kind === 'paths'
      ? isOneOf(config`$path`, paths)
      : config`index($path, '${paths[0]}') == 0 && $path !~ /\\.\\.|%2e/i`;
  return [
    config`my ($path) = split /\\?/, $env->{REQUEST_URI};`,
    config`return $app->($env) unless ${here};`,
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`$headers->set('Access-Control-${name}', ${value});`;
}

function headers(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  const isPublic = origins === 'any';
  return [
    config`$headers->push('Vary', 'Origin');`,
    ...(isPublic
      ? [
          config`my $told = $headers->exists('Access-Control-Allow-Origin');`,
          config`$headers->set('Access-Control-Allow-Origin', '*') unless $told;`,
        ]
      : []),
    config`if ($ours) {`,
    ...indented([
      set(config`Allow-Origin`, isPublic ? config`'*'` : config`$origin`),
      ...(credentials ? [set(config`Allow-Credentials`, config`'true'`)] : []),
      ...(policy.today.dropsCredentials
        ? [config`$headers->remove('Access-Control-Allow-Credentials');`]
        : []),
      ...(exposed === ''
        ? []
        : [config`$headers->push('Access-Control-Expose-Headers', '${exposed}');`]),
    ]),
    config`}`,
    ...(preflight === 'leave'
      ? []
      : [
          config`if ($ours && $preflight) {`,
          ...indented([
            set(config`Allow-Methods`, config`'${joinQuoted(methods, ', ')}'`),
            ...(names === '' ? [] : [set(config`Allow-Headers`, config`'${names}'`)]),
          ]),
          config`}`,
        ]),
  ];
}
