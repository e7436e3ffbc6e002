import type { FixVariant, PlanOptions } from '../../../../src/fixes/index.ts';
import type { Own, Started } from '../../setup/site.ts';
import type { BehaviourName } from '../application.ts';
import type { ShapeName } from '../probe.ts';

/** Ports of what stands behind the server. */
export interface Behind {
  readonly http: number;
  readonly fastcgi: number;
  /** Nothing listens there. */
  readonly nobody: number;
  /** The folder with the password file. */
  readonly dir: string;
}

/** A site with a real-life fault, and the requests that fail on it. */
export interface Situation {
  readonly name: string;
  readonly server: Started;
  readonly path: string;
  readonly own: (behind: Behind) => Own;
  readonly shapes: readonly ShapeName[];
  /** Which of the server's alternatives is pasted; the first when absent. */
  readonly variant?: FixVariant;
  /** What the reader sets before copying. */
  readonly reader?: PlanOptions;
  /** A second allowed origin joins the plan. */
  readonly joined?: true;
}

type Row = Omit<Situation, 'server' | 'own' | 'path'>;

const APP = '/api/items';

/** An application behind both servers by proxy. */
export function proxied(behaviour: BehaviourName, ...shapes: ShapeName[]): Situation[] {
  return behind({ name: behaviour, shapes }, behaviour);
}

export function behind(row: Row, behaviour: BehaviourName): Situation[] {
  const target = ({ http }: Behind) => `http://127.0.0.1:${http}/${behaviour}/`;
  return [
    {
      ...row,
      server: 'nginx',
      path: APP,
      own: (to) => ({ path: '/api/', location: `proxy_pass ${target(to)};` }),
    },
    {
      ...row,
      server: 'apache',
      path: APP,
      own: (to) => ({ vhost: `ProxyPass /api/ ${target(to)}` }),
    },
  ];
}

/** An application behind both servers by FastCGI. */
export function fastcgi(behaviour: BehaviourName, ...shapes: ShapeName[]): Situation[] {
  const row = { name: `fastcgi ${behaviour}`, shapes, path: APP };
  const params = ['REQUEST_METHOD $request_method', 'HTTP_ORIGIN $http_origin'];
  const lines = [...params, `SCRIPT_FILENAME /${behaviour}/`].map((one) => `fastcgi_param ${one};`);
  return [
    {
      ...row,
      server: 'nginx',
      own: (to) => ({
        path: '/api/',
        location: `fastcgi_pass 127.0.0.1:${to.fastcgi}; ${lines.join(' ')}`,
      }),
    },
    {
      ...row,
      server: 'apache',
      own: (to) => ({ vhost: `ProxyPass /api/ fcgi://127.0.0.1:${to.fastcgi}/${behaviour}/` }),
    },
  ];
}

export const on =
  (server: Started) =>
  (
    name: string,
    path: string,
    own: (behind: Behind) => Own,
    shapes: readonly ShapeName[],
    more: Partial<Situation> = {},
  ): Situation => ({ name, server, path, own, shapes, ...more });

/** Faults of an application, met behind each of the two servers. */
export const applications: readonly Situation[] = [
  ...proxied('plain', 'get', 'cookie', 'put-json', 'delete', 'get-custom', 'post-json-cookie'),
  ...proxied('options-403', 'put-json'),
  ...proxied('options-405', 'put-json'),
  ...proxied('options-405-wildcard', 'put-json'),
  ...proxied('options-401', 'put-json', 'get-login'),
  ...proxied('options-500', 'put-json'),
  ...proxied('options-300', 'put-json'),
  ...proxied('wildcard', 'cookie', 'post-json-cookie'),
  ...proxied('mismatch', 'get', 'post-json'),
  ...proxied('trailing-slash', 'get'),
  ...proxied('no-scheme', 'get'),
  ...proxied('pattern', 'get'),
  ...proxied('two-in-one', 'get'),
  ...proxied('two-lines', 'get'),
  ...proxied('cached-for-another', 'get'),
  ...proxied('credentials-missing', 'cookie'),
  ...proxied('credentials-upper', 'cookie'),
  ...proxied('header-missing', 'put-json', 'long-accept'),
  ...proxied('method-missing', 'delete'),
  ...proxied('methods-unparsable', 'put-json'),
  ...proxied('headers-unparsable', 'put-json'),
  ...proxied('wildcards-credentialed', 'post-json-cookie', 'put-cookie'),
  ...proxied('preflight-bare', 'put-json'),
  ...proxied('actual-bare', 'put-json', 'delete'),
  ...proxied('error-500', 'get', 'put-json'),
  ...proxied('error-404', 'get'),
  ...behind({ name: 'expose', shapes: ['get'], reader: { exposedHeaders: ['X-Total'] } }, 'good'),
  ...behind({ name: 'whole site', shapes: ['put-json'], reader: { scope: 'site' } }, 'plain'),
  ...behind({ name: 'two origins', shapes: ['get', 'put-json', 'cookie'], joined: true }, 'plain'),
  ...fastcgi('plain', 'get', 'put-json'),
  ...fastcgi('wildcard', 'cookie'),
  ...fastcgi('trailing-slash', 'get'),
];
