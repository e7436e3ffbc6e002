import type { Policy } from '../../policy/policy.ts';
import type { Quoted } from '../../quoting/quoted.ts';
import { config, joinQuoted } from '../../quoting/quoted.ts';
import { regexOf } from '../../quoting/quoting.ts';
import { answerLines, exposeLines, hideLines, preflightHeaderLines } from './lines.ts';

/**
 * The list, for http{}. Keys are anchored patterns because plain keys over 46 characters do not
 * load (facts/servers.md T9). An empty value sends no header.
 */
export function mapBlock(policy: Policy, origins: readonly Quoted[]): Quoted {
  const { mark, credentials } = policy;
  const credentialMap = config`map $cors_origin_${mark} $cors_credentials_${mark} {
    default "";
    "~." "true";
}`;
  return joinQuoted(
    [
      config`map $http_origin $cors_origin_${mark} {`,
      config`    default "";`,
      ...origins.map((origin) => config`    "~^${regexOf(origin)}$" $http_origin;`),
      config`}`,
      ...(credentials ? [credentialMap] : []),
    ],
    '\n',
  );
}

/** The same list without http{}, for server{}: in a location its `if` would disable try_files. */
export function setBlock(policy: Policy, origins: readonly Quoted[]): Quoted {
  const { mark, credentials } = policy;
  const also = credentials ? config` set $cors_credentials_${mark} "true";` : config``;
  return joinQuoted(
    [
      config`set $cors_origin_${mark} "";`,
      ...(credentials ? [config`set $cors_credentials_${mark} "";`] : []),
      ...origins.map(
        (origin) =>
          config`if ($http_origin = "${origin}") { set $cors_origin_${mark} $http_origin;${also} }`,
      ),
    ],
    '\n',
  );
}

/** The lines of the location that send what the list decides. */
export function manyOrigins(policy: Policy): Quoted {
  const { mark, credentials } = policy;
  const allowed = config`add_header Access-Control-Allow-Credentials $cors_credentials_${mark} always;`;
  return joinQuoted(
    [
      ...hideLines(policy),
      config`add_header Access-Control-Allow-Origin $cors_origin_${mark} always;`,
      ...(credentials ? [allowed] : []),
      ...exposeLines(policy),
      config`add_header Vary "Origin" always;`,
      ...preflightHeaderLines(policy),
      ...answerLines(policy),
    ],
    '\n',
  );
}
