import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from './daemon.ts';
import { check, launch } from './daemon.ts';
import type { Ground } from './ground.ts';
import type { Site } from './site.ts';

const APACHE = '/usr/sbin/apache2';
const AUTH = ['authn_core', 'authn_file', 'authz_core', 'authz_host', 'authz_user', 'auth_basic'];
const PROXY = ['proxy', 'proxy_http', 'proxy_fcgi'];
const OTHERS = ['mpm_event', 'alias', 'dir', 'env', 'mime', 'setenvif', 'headers', 'rewrite'];
const MODULES = [...AUTH, ...PROXY, ...OTHERS];

/** Writes the site, checks it with `apache2 -t` (and its .htaccess, which -t skips) and starts it. */
export async function startApache(ground: Ground, port: number, site: Site): Promise<Daemon> {
  const file = join(ground.dir, 'a.conf');
  const htaccess = [site.pasted.htaccess, site.own.htaccess].filter(Boolean).join('\n');
  ground.put('.htaccess', htaccess === '' ? undefined : `${htaccess}\n`);
  writeFileSync(file, apacheText(ground.dir, port, site));
  await check(APACHE, ['-t', '-f', file]);
  if (htaccess !== '') await checkHtaccess(ground, file);
  return launch(APACHE, ['-DFOREGROUND', '-f', file], port);
}

async function checkHtaccess({ dir, www }: Ground, file: string): Promise<void> {
  const probe = join(dir, 'h.conf');
  const include = `<Directory ${www}>\nInclude ${www}/.htaccess\n</Directory>\n`;
  writeFileSync(probe, `Include ${file}\n${include}`);
  await check(APACHE, ['-t', '-f', probe]);
}

function apacheText(dir: string, port: number, { own, pasted }: Site): string {
  const user = process.getuid?.() === 0 ? 'User www-data\nGroup www-data' : '';
  return `ServerRoot ${dir}
ServerName localhost
PidFile ${dir}/a.pid
DefaultRuntimeDir ${dir}
Mutex file:${dir}
${user}
Listen 127.0.0.1:${port}
ErrorLog ${dir}/a.err
${MODULES.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
StartServers 1
ServerLimit 1
ThreadsPerChild 8
MaxRequestWorkers 8
MinSpareThreads 1
MaxSpareThreads 8
TypesConfig /etc/mime.types
<VirtualHost 127.0.0.1:${port}>
DocumentRoot ${dir}/www
<Directory ${dir}/www>
Options FollowSymLinks
AllowOverride FileInfo AuthConfig
Require all granted
</Directory>
${pasted.vhost ?? ''}
${own.vhost ?? ''}
</VirtualHost>
`;
}
