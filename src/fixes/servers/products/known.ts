import type { Note } from '../../note.ts';
import { note } from '../../note.ts';
import type { Facts } from '../product-signs.ts';

/**
 * A product that a port, a path, a host or a header tells: its texts say where its setting stands. `true`:
 * what is pasted settles methods and request headers, too.
 */
type Known = readonly [product: string, is: (facts: Facts) => boolean, names?: true];

/** `own-file`: lines of a file. `own-option`: of a command. `own-console`: a field that takes an origin. */
type Id = 'own-file' | 'own-option' | 'own-console';

const KNOWN: readonly (readonly [Id, readonly Known[]])[] = [
  [
    'own-console',
    [
      // https://auth0.com/docs/get-started/applications/application-settings
      ['Auth0', ({ host, path }) => host.endsWith('.auth0.com') && !isLogin(path)],
      // https://developer.okta.com/docs/guides/enable-cors/main/
      ['Okta', ({ host, path }) => /\.okta(?:preview|-emea)?\.com$/.test(host) && !isLogin(path)],
      // https://help.salesforce.com/s/articleView?id=platform.extend_code_cors.htm
      ['Salesforce', ({ host }) => /\.(?:salesforce|force)\.com$/.test(host)],
    ],
  ],
  [
    'own-option',
    [
      // https://geth.ethereum.org/docs/interacting-with-geth/rpc
      ['Geth', ({ port, path }) => port === '8545' && path === '/'],
      // https://github.com/comfyanonymous/ComfyUI/blob/master/comfy/cli_args.py
      ['ComfyUI', ({ port }) => port === '8188'],
      // https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Command-Line-Arguments-and-Settings
      ['Stable Diffusion web UI', ({ path }) => path.startsWith('/sdapi/v1/')],
      // https://mlflow.org/docs/latest/self-hosting/security/network/
      ['MLflow', ({ path }) => /\/api\/2\.0\/mlflow\//.test(path)],
    ],
  ],
  [
    'own-file',
    [
      // https://moonraker.readthedocs.io/en/latest/configuration/#authorization
      [
        'Moonraker',
        ({ port, value, path }) =>
          port === '7125' ||
          (value('Server').startsWith('TornadoServer/') &&
            /^\/(?:access|machine|printer)\//.test(path)),
      ],
      // https://docs.gitea.com/administration/config-cheat-sheet#cors-cors
      [
        'Gitea',
        ({ path }) =>
          /\/api\/v1\/repos\/[^/]+\/[^/]+/.test(path) || path.endsWith('/login/oauth/access_token'),
        true,
      ],
      // https://docs.mattermost.com/administration-guide/configure/integrations-configuration-settings.html
      ['Mattermost', ({ port }) => port === '8065'],
      // https://nodered.org/docs/user-guide/runtime/configuration
      ['Node-RED', ({ port }) => port === '1880'],
      // https://distribution.github.io/distribution/about/configuration/#headers
      [
        'Docker Registry',
        ({ has, isPreflight, status }) =>
          has('Docker-Distribution-Api-Version') && !(isPreflight && status >= 400),
        true,
      ],
      // https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.cors
      ['Spring Boot Actuator', ({ path }) => /\/actuator(?:\/|$)/.test(path), true],
      // https://www.drupal.org/node/2715637
      [
        'Drupal',
        ({ has, path }) =>
          has('X-Drupal-Cache') || has('X-Drupal-Dynamic-Cache') || /^\/jsonapi(?:\/|$)/.test(path),
        true,
      ],
      // https://airflow.apache.org/docs/apache-airflow/stable/security/api.html#enabling-cors
      ['Airflow', ({ path }) => /\/api\/v\d\/dags(?:\/|$)/.test(path), true],
      // https://learn.microsoft.com/en-us/azure/azure-functions/functions-develop-local#local-settings-file
      [
        'Azure Functions Core Tools',
        ({ port, path }) => port === '7071' && path.startsWith('/api/'),
      ],
    ],
  ],
];

/** For people, in a tab. */
function isLogin(path: string): boolean {
  return /\/(?:authorize|log(?:in|out))\b/.test(path);
}

/** The setting of such a product, with the origin that it lacks. */
export function known(facts: Facts): Note | undefined {
  const { origin, isNamesOnly, requestHeaders, host, path } = facts;
  // https://developer.apple.com/forums/thread/682332: AirPlay takes port 5000
  if (facts.value('Server').startsWith('AirTunes/')) return note('own-airplay');
  // https://learn.microsoft.com/en-us/entra/identity-platform/reply-url
  if (host === 'login.microsoftonline.com' && path.endsWith('/token'))
    return note('own-entra', { origin });
  // https://appwrite.io/docs/advanced/platform: the request names it
  if (requestHeaders.includes('x-appwrite-project') && !isNamesOnly)
    return note('own-appwrite', { origin });
  for (const [id, list] of KNOWN) {
    const one = list.find(([, is, names = false]) => (names || !isNamesOnly) && is(facts));
    if (one !== undefined) return note(id, { product: one[0], origin });
  }
  return undefined;
}
