import type { Fix } from '../../fix.ts';
import { insert } from '../../fix.ts';
import { note } from '../../note.ts';
import type { Policy } from '../../policy/policy.ts';
import { fixesOf } from '../../programs/ways.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

const FILE = 'app.psgi';
const APP = { line: '$app;', pattern: '^\\$app;?\\s*$' };

/** A function around the whole PSGI program, whatever framework made that. */
export function compile(policy: Policy): Fix[] {
  return fixesOf('plack', policy, {
    program: {
      blocks: [insert('file', FILE, joinQuoted(lines(policy), '\n'), { at: 'start', beside: APP })],
      placement: [note('plack-place')],
      apply: [{ purpose: note('apply-restart'), code: `perl -c ${FILE}` }],
    },
  });
}

function lines(policy: Policy): Quoted[] {
  const taken =
    policy.preflight === 'take' ? config`$ours && $preflight ? [204, [], []] : ` : config``;
  return [
    config`{`,
    ...indented([
      config`require Plack::Util;`,
      config`my $handle = $app;`,
      config`$app = sub {`,
      ...indented([
        config`my $env = shift;`,
        ...pathLines(policy),
        ...questionLines(policy),
        // As Plack's servers answer an error of the program: the response then has its headers, too.
        config`my $response = ${taken}$ours ? Plack::Util::run_app($handle, $env) : $handle->($env);`,
        config`return Plack::Util::response_cb($response, sub {`,
        ...indented([
          config`my $headers = Plack::Util::headers($_[0][1]);`,
          ...headerLines(policy),
          config`return;`,
        ]),
        config`});`,
      ]),
      config`};`,
    ]),
    config`}`,
  ];
}

function indented(some: readonly Quoted[]): Quoted[] {
  return some.map((line) => config`    ${line}`);
}

/** `'a', 'b'`; what may be written holds neither quotes nor backslashes. */
function list(values: readonly Quoted[]): Quoted {
  return joinQuoted(
    values.map((value) => config`'${value}'`),
    ', ',
  );
}

function isOneOf(name: Quoted, values: readonly Quoted[]): Quoted {
  return config`(grep { $_ eq ${name} } ${list(values)})`;
}

function pathLines({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  const here =
    kind === 'paths'
      ? isOneOf(config`$path`, paths)
      : config`index($path, '${paths[0]}') == 0 && $path !~ /\\.\\./`;
  return [
    config`my $path = $env->{SCRIPT_NAME} . $env->{PATH_INFO};`,
    config`return $handle->($env) unless ${here};`,
  ];
}

function questionLines({ preflight, asks, readers }: Policy): Quoted[] {
  const asked =
    preflight === 'leave'
      ? config`!$preflight`
      : config`(!$preflight || ${isOneOf(config`$asked`, asks)})`;
  return [
    config`my $origin = $env->{HTTP_ORIGIN} // '';`,
    config`my $asked = $env->{HTTP_ACCESS_CONTROL_REQUEST_METHOD};`,
    config`my $preflight = $env->{REQUEST_METHOD} eq 'OPTIONS' && defined $asked;`,
    config`my $ours = ${isOneOf(config`$origin`, readers)} && ${asked};`,
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`$headers->set('Access-Control-Allow-${name}', ${value});`;
}

function headerLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const isPublic = origins === 'any';
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  return [
    config`$headers->push('Vary', 'Origin');`,
    ...(isPublic
      ? [
          config`if (!$headers->exists('Access-Control-Allow-Origin')) {`,
          config`    ${set(config`Origin`, config`'*'`)}`,
          config`}`,
        ]
      : []),
    config`if ($ours) {`,
    ...indented([
      set(config`Origin`, isPublic ? config`'*'` : config`$origin`),
      credentials
        ? set(config`Credentials`, config`'true'`)
        : config`$headers->remove('Access-Control-Allow-Credentials');`,
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
            set(config`Methods`, config`'${joinQuoted(methods, ', ')}'`),
            ...(names === '' ? [] : [set(config`Headers`, config`'${names}'`)]),
          ]),
          config`}`,
        ]),
  ];
}
