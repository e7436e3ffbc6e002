import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';

export const TOP = {
  line: '<?php',
  pattern: '^<\\?php(?:\\s+declare\\(strict_types=1\\);)?(?:\\s+namespace [\\w\\\\]+;)?',
};

/** `['a', 'b']`; what may be written holds neither quotes nor backslashes. */
export function phpArray(values: readonly Quoted[]): Quoted {
  return config`[${joinQuoted(
    values.map((value) => config`'${value}'`),
    ', ',
  )}]`;
}

/**
 * Headers are set at the last moment, when PHP is about to send them: those of errors, redirects and
 * of a framework included.
 */
export function phpLines(policy: Policy): Quoted[] {
  const { preflight, asks, readers } = policy;
  const asked =
    preflight === 'leave'
      ? config`!$preflight`
      : config`(!$preflight || in_array($asked, ${phpArray(asks)}, true))`;
  return [
    config`(function () {`,
    ...indented([
      ...pathLines(policy),
      config`$origin = $_SERVER['HTTP_ORIGIN'] ?? '';`,
      config`$asked = $_SERVER['HTTP_ACCESS_CONTROL_REQUEST_METHOD'] ?? null;`,
      config`$preflight = $_SERVER['REQUEST_METHOD'] === 'OPTIONS' && $asked !== null;`,
      config`$ours = in_array($origin, ${phpArray(readers)}, true) && ${asked};`,
      config`header_register_callback(function () use ($origin, $ours, $preflight) {`,
      ...indented(headerLines(policy)),
      config`});`,
      ...(preflight === 'take'
        ? [
            config`if ($ours && $preflight) {`,
            config`    http_response_code(204);`,
            config`    exit;`,
            config`}`,
          ]
        : []),
    ]),
    config`})();`,
  ];
}

function indented(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`    ${line}`);
}

function pathLines({ scope: { kind, paths } }: Policy): Quoted[] {
  if (kind === 'site') return [];
  const elsewhere =
    kind === 'paths'
      ? config`!in_array($path, ${phpArray(paths)}, true)`
      : config`strncmp($path, '${paths[0]}', strlen('${paths[0]}')) !== 0 || preg_match('/\\.\\.|%2e/i', $path)`;
  return [
    config`$path = explode('?', $_SERVER['REQUEST_URI'])[0];`,
    config`if (${elsewhere}) {`,
    config`    return;`,
    config`}`,
  ];
}

function headerLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  const isPublic = origins === 'any';
  return [
    config`header('Vary: Origin', false);`,
    ...(isPublic
      ? [
          config`if (!preg_grep('/^access-control-allow-origin:/i', headers_list())) {`,
          config`    header('Access-Control-Allow-Origin: *');`,
          config`}`,
        ]
      : []),
    config`if ($ours) {`,
    ...indented([
      isPublic
        ? config`header('Access-Control-Allow-Origin: *');`
        : config`header('Access-Control-Allow-Origin: ' . $origin);`,
      ...(credentials ? [config`header('Access-Control-Allow-Credentials: true');`] : []),
      ...(policy.today.dropsCredentials
        ? [config`header_remove('Access-Control-Allow-Credentials');`]
        : []),
      ...(exposed === ''
        ? []
        : [config`header('Access-Control-Expose-Headers: ${exposed}', false);`]),
    ]),
    config`}`,
    ...(preflight === 'leave'
      ? []
      : [
          config`if ($ours && $preflight) {`,
          ...indented([
            config`header('Access-Control-Allow-Methods: ${joinQuoted(methods, ', ')}');`,
            ...(names === '' ? [] : [config`header('Access-Control-Allow-Headers: ${names}');`]),
          ]),
          config`}`,
        ]),
  ];
}
