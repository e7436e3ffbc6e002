import { execFile } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ADMIN, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import { unusedPort } from '../../site/unused-port.mjs';
import type { Place, Stack } from '../stack.ts';
import { get } from '../stack.ts';

const run = promisify(execFile);

/** Four servers, each a program of its own, with one disk and one copy, and Memcached for logins. */
const CLUSTER = `import atexit, getpass, os, signal, subprocess, sys
from swift.common.ring import RingBuilder

folder, proxy, memcached, *ports = sys.argv[1:]
common = f'''[DEFAULT]
bind_ip = 127.0.0.1
workers = 0
user = {getpass.getuser()}
swift_dir = {folder}
devices = {folder}/disks
mount_check = false
log_level = CRITICAL
'''
os.makedirs(f'{folder}/disks/one')
programs = []

def stop():
    for one in programs:
        one.terminate()
    for one in programs:
        one.wait()

atexit.register(stop)
signal.signal(signal.SIGTERM, lambda *_: sys.exit())

def start(*args):
    programs.append(subprocess.Popen(args))

def serve(name, port, text):
    path = f'{folder}/{name}-server.conf'
    with open(path, 'w') as file:
        file.write(f'{common}bind_port = {port}\\n{text}')
    start(f'/usr/bin/swift-{name}-server', path)

start('/usr/bin/memcached', '-u', getpass.getuser(), '-l', '127.0.0.1', '-p', memcached)
for name, port in zip(('account', 'container', 'object'), ports):
    ring = RingBuilder(2, 1, 1)
    where = {'ip': '127.0.0.1', 'port': int(port), 'device': 'one'}
    ring.add_dev({'id': 0, 'region': 1, 'zone': 1, 'weight': 1, **where})
    ring.rebalance()
    ring.get_ring().save(f'{folder}/{name}.ring.gz')
    serve(name, port, f'[pipeline:main]\\npipeline = {name}-server\\n[app:{name}-server]\\nuse = egg:swift#{name}\\n')
with open(f'{folder}/memcache.conf', 'w') as file:
    file.write(f'[memcache]\\nmemcache_servers = 127.0.0.1:{memcached}\\n')
with open(f'{folder}/proxy.conf') as file:
    serve('proxy', proxy, file.read())
programs[-1].wait()
`;

const PROXY = (list: string) => `[pipeline:main]
pipeline = catch_errors gatekeeper proxy-logging cache s3api tempurl tempauth proxy-logging proxy-server
[app:proxy-server]
use = egg:swift#proxy
allow_account_management = true
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:proxy-logging]
use = egg:swift#proxy_logging
[filter:cache]
use = egg:swift#memcache
[filter:tempurl]
use = egg:swift#tempurl
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = secret .admin
[filter:s3api]
use = egg:swift#s3api
${list}`;

const LIST = 'X-Container-Meta-Access-Control-Allow-Origin:';

const FILES: Stack['files'] = {
  bare: { 'proxy.conf': PROXY(''), metadata: '' },
  list: {
    'proxy.conf': PROXY(`cors_preflight_allow_origin = ${WWW}, ${ADMIN}\n`),
    metadata: `${LIST} ${WWW} ${ADMIN}\n`,
  },
};

/** What stands in the container, and its metadata, by the maker's own command. */
async function fill({ dir, port, files }: Place): Promise<void> {
  const env = {
    ...process.env,
    ST_AUTH: `http://127.0.0.1:${port}/auth/v1.0`,
    ST_USER: 'test:tester',
    ST_KEY: 'secret',
  };
  const swift = (...args: readonly string[]) =>
    run('/usr/bin/python3', ['/usr/bin/swift', ...args], { env, cwd: dir });
  const lines = (files['metadata'] ?? '').split('\n').filter(Boolean);
  await swift('post', '--meta', 'Temp-URL-Key: secret');
  await swift('post', 'api', '--read-acl', '.r:*', ...lines.flatMap((line) => ['--header', line]));
  for (const name of ['items', 'other']) {
    writeFileSync(join(dir, name), '{}');
    // Sent as metadata of the object.
    utimesSync(join(dir, name), 1, 1);
  }
  await swift('upload', 'api', 'items', 'other');
}

const start = async (place: Place) => {
  const { dir, port } = place;
  writeFileSync(join(dir, 'cluster.py'), CLUSTER);
  const others = [];
  for (let count = 0; count < 4; count += 1) others.push(`${await unusedPort()}`);
  const args = [join(dir, 'cluster.py'), dir, `${port}`, ...others];
  const env = { PYTHONHASHSEED: '0' };
  const daemon = await launch('/usr/bin/python3', args, port, env);
  try {
    await fill(place);
    return daemon;
  } catch (error) {
    await daemon.stop();
    throw error;
  }
};

const EXPIRES = 2_147_483_647;
const sign = (lines: readonly (string | number)[], coding: 'hex' | 'base64') =>
  encodeURIComponent(createHmac('sha1', 'secret').update(lines.join('\n')).digest(coding));

/** Signed as Swift’s own temporary addresses are. */
function temporary(path: string, method: string): string {
  return `${path}?temp_url_sig=${sign([method, EXPIRES, path], 'hex')}&temp_url_expires=${EXPIRES}`;
}

/** Signed as for Amazon S3. */
function presigned(path: string, method: string, type: string): string {
  const signature = sign([method, '', type, EXPIRES, path], 'base64');
  return `${path}?AWSAccessKeyId=test%3Atester&Expires=${EXPIRES}&Signature=${signature}`;
}

const JSON_TYPE = 'application/json';
const PUT = { method: 'PUT', headers: { 'content-type': JSON_TYPE, 'x-token': '1' } };
const CONTAINER = '/v1/AUTH_test/api';
const put = get(temporary(`${CONTAINER}/items`, 'PUT'), PUT);
const cannot = {
  credentials: 'it never allows credentials',
  'slash redirect': 'a container redirects nothing',
  'login before OPTIONS': 'it answers preflights before it looks at a login',
};

const shared: Pick<Stack, 'server' | 'needs' | 'files' | 'names' | 'cannot' | 'start'> = {
  server: 'swift',
  needs: ['account', 'container', 'object', 'proxy']
    .map((name) => `/usr/bin/swift-${name}-server`)
    .concat('/usr/bin/memcached', '/usr/bin/swift'),
  files: FILES,
  names: { 'Container › Metadata': 'metadata', '/etc/swift/proxy-server.conf': 'proxy.conf' },
  cannot,
  start,
};

export const swift: Stack = {
  ...shared,
  name: 'OpenStack Swift 2.30',
  requests: {
    'missing header': get(`${CONTAINER}/items`),
    preflight: put,
    'error response': get(`${CONTAINER}/missing`),
    'origin list': put,
  },
  paths: [`${CONTAINER}/other`],
};

const s3Put = get(presigned('/api/items', 'PUT', JSON_TYPE), PUT);

/** The same container by its interface of Amazon S3. */
export const swiftS3: Stack = {
  ...shared,
  name: 'OpenStack Swift 2.30 (s3api)',
  requests: {
    'missing header': get(presigned('/api/items', 'GET', '')),
    preflight: s3Put,
    'origin list': s3Put,
  },
  cannot: { ...cannot, 'error response': 'its errors have no CORS headers by this interface' },
  paths: [presigned('/api/other', 'GET', '')],
};
