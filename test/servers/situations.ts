import type { FixVariant, PlanOptions } from '../../src/fixes/index.ts';
import type { BehaviourName } from './behaviours.ts';
import type { ShapeName } from './shapes.ts';
import type { OwnText } from './site.ts';

/** Ports of what stands behind the server. */
export interface Behind {
  readonly http: number;
  readonly fastcgi: number;
  /** Nothing listens there. */
  readonly nobody: number;
  /** The folder with the password file. */
  readonly dir: string;
}

/** Servers that the tests start. */
export type Started = 'nginx' | 'apache' | 'caddy' | 'haproxy' | 'express';

/** A site with a real-life fault, and the requests that fail on it. */
export interface Situation {
  readonly name: string;
  readonly server: Started;
  readonly path: string;
  readonly own: (behind: Behind) => OwnText;
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
    own: (behind: Behind) => OwnText,
    shapes: readonly ShapeName[],
    more: Partial<Situation> = {},
  ): Situation => ({ name, server, path, own, shapes, ...more });
