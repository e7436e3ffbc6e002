import type { Note } from '../../note.ts';
import { note } from '../../note.ts';
import type { Facts } from '../product-signs.ts';

/** A product that a port, a path, a host or a header tells, and where its setting stands. */
interface Known {
  readonly product: string;
  readonly place: string;
  readonly is: (facts: Facts) => boolean;
  /** What is pasted settles methods and request headers, too. */
  readonly hasNames?: true;
}

/** `own-file`: lines of a file. `own-option`: of a command. `own-console`: a field that takes an origin. */
type Id = 'own-file' | 'own-option' | 'own-console';

const KNOWN: Readonly<Record<Id, readonly Known[]>> = {
  'own-console': [
    // https://auth0.com/docs/get-started/applications/application-settings
    {
      product: 'Auth0',
      place: 'Applications › … › Settings › Allowed Origins (CORS)',
      is: ({ host, path }) => host.endsWith('.auth0.com') && !isLogin(path),
    },
    // https://developer.okta.com/docs/guides/enable-cors/main/
    {
      product: 'Okta',
      place: 'Security › API › Trusted Origins (CORS)',
      is: ({ host, path }) => /\.okta(?:preview|-emea)?\.com$/.test(host) && !isLogin(path),
    },
    // https://help.salesforce.com/s/articleView?id=platform.extend_code_cors.htm
    {
      product: 'Salesforce',
      place: 'Setup › CORS › Allowed Origins List',
      is: ({ host }) => /\.(?:salesforce|force)\.com$/.test(host),
    },
  ],
  'own-option': [
    // https://geth.ethereum.org/docs/interacting-with-geth/rpc
    {
      product: 'Geth',
      place: '--http.corsdomain',
      is: ({ port, path }) => port === '8545' && path === '/',
    },
    // https://github.com/comfyanonymous/ComfyUI/blob/master/comfy/cli_args.py
    { product: 'ComfyUI', place: '--enable-cors-header', is: ({ port }) => port === '8188' },
    // https://github.com/AUTOMATIC1111/stable-diffusion-webui/wiki/Command-Line-Arguments-and-Settings
    {
      product: 'Stable Diffusion web UI',
      place: '--cors-allow-origins',
      is: ({ path }) => path.startsWith('/sdapi/v1/'),
    },
    // https://mlflow.org/docs/latest/self-hosting/security/network/
    {
      product: 'MLflow',
      place: '--cors-allowed-origins',
      is: ({ path }) => /\/api\/2\.0\/mlflow\//.test(path),
    },
  ],
  'own-file': [
    // https://moonraker.readthedocs.io/en/latest/configuration/#authorization
    {
      product: 'Moonraker',
      place: 'moonraker.conf',
      is: ({ port, value, path }) =>
        port === '7125' ||
        (value('Server').startsWith('TornadoServer/') &&
          /^\/(?:access|machine|printer)\//.test(path)),
    },
    // https://docs.gitea.com/administration/config-cheat-sheet#cors-cors
    {
      product: 'Gitea',
      place: 'app.ini',
      hasNames: true,
      is: ({ path }) =>
        /\/api\/v1\/repos\/[^/]+\/[^/]+/.test(path) || path.endsWith('/login/oauth/access_token'),
    },
    // https://docs.mattermost.com/administration-guide/configure/integrations-configuration-settings.html
    { product: 'Mattermost', place: '.env', is: ({ port }) => port === '8065' },
    // https://nodered.org/docs/user-guide/runtime/configuration
    { product: 'Node-RED', place: 'settings.js', is: ({ port }) => port === '1880' },
    // https://distribution.github.io/distribution/about/configuration/#headers
    {
      product: 'Docker Registry',
      place: 'config.yml',
      hasNames: true,
      is: ({ has, isPreflight, status }) =>
        has('Docker-Distribution-Api-Version') && !(isPreflight && status >= 400),
    },
    // https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.cors
    {
      product: 'Spring Boot Actuator',
      place: 'application.properties',
      hasNames: true,
      is: ({ path }) => /\/actuator(?:\/|$)/.test(path),
    },
    // https://www.drupal.org/node/2715637
    {
      product: 'Drupal',
      place: 'sites/default/services.yml',
      hasNames: true,
      is: ({ has, path }) =>
        has('X-Drupal-Cache') || has('X-Drupal-Dynamic-Cache') || /^\/jsonapi(?:\/|$)/.test(path),
    },
    // https://airflow.apache.org/docs/apache-airflow/stable/security/api.html#enabling-cors
    {
      product: 'Airflow',
      place: 'airflow.cfg',
      hasNames: true,
      is: ({ path }) => /\/api\/v\d\/dags(?:\/|$)/.test(path),
    },
  ],
};

/** For people, in a tab. */
function isLogin(path: string): boolean {
  return /\/(?:authorize|log(?:in|out))\b/.test(path);
}

/** The setting of such a product, with the origin that it lacks. */
export function known(facts: Facts): Note | undefined {
  const { origin, isNamesOnly, requestHeaders, host, path } = facts;
  // https://learn.microsoft.com/en-us/entra/identity-platform/reply-url
  if (host === 'login.microsoftonline.com' && path.endsWith('/token'))
    return note('own-entra', { origin });
  // https://appwrite.io/docs/advanced/platform: the request names it
  if (requestHeaders.includes('x-appwrite-project') && !isNamesOnly)
    return note('own-appwrite', { origin });
  for (const [id, list] of Object.entries(KNOWN) as [Id, readonly Known[]][]) {
    const one = list.find(({ is, hasNames = false }) => (hasNames || !isNamesOnly) && is(facts));
    if (one !== undefined) return note(id, { product: one.product, place: one.place, origin });
  }
  return undefined;
}
