import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Daemon } from './daemon.ts';
import { check, launch } from './daemon.ts';
import type { Files, Started } from './site.ts';
import type { SiteFolder } from './site-folder.ts';

type Start = (folder: SiteFolder, port: number, files: Files) => Promise<Daemon>;

const NGINX = '/usr/sbin/nginx';
const APACHE = '/usr/sbin/apache2';
const CADDY = '/usr/bin/caddy';
const HAPROXY = '/usr/sbin/haproxy';
const PACKAGES = join(import.meta.dirname, '../../../node_modules');

/** Writes the configuration, lets the server check it, and starts it. */
export const START: Readonly<Record<Started, Start>> = {
  nginx: async ({ dir }, port, { main }) => {
    const file = written(dir, 'n.conf', main);
    const args = ['-p', dir, '-c', file];
    await check(NGINX, ['-t', '-q', ...args, '-e', 'stderr']);
    return launch(NGINX, [...args, '-e', join(dir, 'n.err'), '-g', 'daemon off;'], port);
  },
  apache: async (folder, port, { main, htaccess }) => {
    const file = written(folder.dir, 'a.conf', main);
    folder.put('.htaccess', htaccess);
    await check(APACHE, ['-t', '-f', file]);
    if (htaccess !== undefined) await checkHtaccess(folder, file);
    return launch(APACHE, ['-DFOREGROUND', '-f', file], port);
  },
  caddy: async ({ dir }, port, { main }) => {
    const config = ['--adapter', 'caddyfile', '--config', written(dir, 'Caddyfile', main)];
    const home = { XDG_CONFIG_HOME: dir, XDG_DATA_HOME: dir };
    await check(CADDY, ['validate', ...config], home);
    return launch(CADDY, ['run', ...config], port, home);
  },
  haproxy: async ({ dir }, port, { main }) => {
    const file = written(dir, 'haproxy.cfg', main);
    await check(HAPROXY, ['-c', '-f', file]);
    return launch(HAPROXY, ['-db', '-f', file], port);
  },
  express: async ({ dir }, port, { main }) => {
    const packages = join(dir, 'node_modules');
    if (!existsSync(packages)) symlinkSync(PACKAGES, packages);
    const file = written(dir, 'app.mjs', main);
    await check(process.execPath, ['--check', file]);
    return launch(process.execPath, [file], port, { NODE_ENV: 'production' });
  },
};

/** `-t` skips `.htaccess`. */
async function checkHtaccess({ dir, www }: SiteFolder, file: string): Promise<void> {
  const include = `Include ${file}\n<Directory ${www}>\nInclude ${www}/.htaccess\n</Directory>\n`;
  await check(APACHE, ['-t', '-f', written(dir, 'h.conf', include)]);
}

function written(dir: string, name: string, text: string): string {
  const file = join(dir, name);
  writeFileSync(file, text);
  return file;
}
