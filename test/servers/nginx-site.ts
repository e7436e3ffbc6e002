import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from './daemon.ts';
import { check, launch } from './daemon.ts';
import type { Ground } from './ground.ts';
import type { Site } from './site.ts';

const NGINX = '/usr/sbin/nginx';

/** Writes the site, checks it with `nginx -t` and starts it. */
export async function startNginx(ground: Ground, port: number, site: Site): Promise<Daemon> {
  const file = join(ground.dir, 'n.conf');
  writeFileSync(file, nginxText(ground.dir, port, site));
  const args = ['-p', ground.dir, '-c', file];
  await check(NGINX, ['-t', '-q', ...args, '-e', 'stderr']);
  const log = join(ground.dir, 'n.err');
  return launch(NGINX, [...args, '-e', log, '-g', 'daemon off;'], port);
}

/** Each text goes where its label says: `http`, `server`, or the location that serves the path. */
function nginxText(dir: string, port: number, { own, pasted }: Site): string {
  const user = process.getuid?.() === 0 ? 'user www-data;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user} worker_processes 1; pid ${dir}/n.pid; error_log ${dir}/n.err;
events { worker_connections 64; }
http {
include /etc/nginx/mime.types; access_log off;
${temporary.map((name) => `${name}_temp_path ${dir}/t;`).join(' ')}
${own.http ?? ''}
${pasted.http ?? ''}
server {
listen 127.0.0.1:${port}; server_name localhost; root ${dir}/www;
${own.server ?? ''}
${pasted.server ?? ''}
location ${own.path ?? '/'} {
${own.location ?? ''}
${pasted.location ?? ''}
}
}
}
`;
}
