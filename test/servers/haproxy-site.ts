import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from './daemon.ts';
import { check, launch } from './daemon.ts';
import type { Ground } from './ground.ts';
import type { Site } from './site.ts';

const HAPROXY = '/usr/sbin/haproxy';

/** Writes the configuration, checks it with `haproxy -c` and starts it. */
export async function startHaproxy(ground: Ground, port: number, site: Site): Promise<Daemon> {
  const file = join(ground.dir, 'haproxy.cfg');
  writeFileSync(file, haproxyText(port, site));
  await check(HAPROXY, ['-c', '-f', file]);
  return launch(HAPROXY, ['-db', '-f', file], port);
}

function haproxyText(port: number, { own, pasted }: Site): string {
  return `global
maxconn 50
defaults
mode http
retries 0
timeout connect 2s
timeout client 5s
timeout server 5s
frontend web
bind 127.0.0.1:${port}
${pasted.frontend ?? ''}
${own.frontend ?? ''}
default_backend app
backend app
${own.backend ?? ''}
`;
}
