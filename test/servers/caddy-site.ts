import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from './daemon.ts';
import { check, launch } from './daemon.ts';
import type { Ground } from './ground.ts';
import type { Site } from './site.ts';

const CADDY = '/usr/bin/caddy';

/** Writes the site, checks it with `caddy validate` and starts it. */
export async function startCaddy(ground: Ground, port: number, site: Site): Promise<Daemon> {
  const file = join(ground.dir, 'Caddyfile');
  writeFileSync(file, caddyText(ground.dir, port, site));
  const config = ['--adapter', 'caddyfile', '--config', file];
  const home = { XDG_CONFIG_HOME: ground.dir, XDG_DATA_HOME: ground.dir };
  await check(CADDY, ['validate', ...config], home);
  return launch(CADDY, ['run', ...config], port, home);
}

function caddyText(dir: string, port: number, { own, pasted }: Site): string {
  return `{
admin off
auto_https off
${pasted['caddy-global'] ?? ''}
}
http://localhost:${port} {
bind 127.0.0.1
root * ${dir}/www
${own['caddy-site'] ?? ''}
${pasted['caddy-site'] ?? ''}
}
`;
}
