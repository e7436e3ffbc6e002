import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ADMIN, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Files, SituationName, Stack } from '../stack.ts';
import { get, SITUATIONS } from '../stack.ts';

/** The situations that are left out for this reason, beside those that have another one. */
const but = (
  reason: string,
  names: readonly SituationName[],
  others: NonNullable<Stack['cannot']> = {},
): NonNullable<Stack['cannot']> => ({
  ...Object.fromEntries(names.map((name) => [name, reason])),
  ...others,
});
const every = Object.keys(SITUATIONS) as SituationName[];
const allBut = (...names: readonly SituationName[]) => every.filter((one) => !names.includes(one));

/** One option a line, as somebody writes them into a unit file or a script. */
const options = (dir: string) =>
  readFileSync(join(dir, 'options'), 'utf8').split('\n').filter(Boolean);

const ANCHORED = [WWW, ADMIN].map((origin) => origin.replaceAll('.', '\\.')).join('|');
const LABELS = '/api/v1/labels';

export const prometheus: Stack = {
  server: 'prometheus',
  name: 'Prometheus 2.42',
  needs: ['/usr/bin/prometheus'],
  files: { list: { options: `--web.cors.origin=${ANCHORED}\n`, 'prometheus.yml': 'global: {}\n' } },
  names: { '/etc/default/prometheus': 'options' },
  requests: { 'origin list': get(LABELS) },
  paths: ['/api/v1/status/buildinfo'],
  cannot: but('without its option every origin may read', allBut('origin list'), {
    credentials: 'it never allows credentials',
  }),
  start: async ({ dir, port }) => {
    const daemon = await launch(
      '/usr/bin/prometheus',
      [
        `--config.file=${join(dir, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(dir, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
        '--log.level=error',
        ...options(dir),
      ],
      port,
    );
    // It answers before it has read its data.
    while (!(await fetch(`http://127.0.0.1:${port}/-/ready`)).ok) await pause(50);
    return daemon;
  },
};

const NOOP = '/rc/noop';
const post = { ...get(NOOP), method: 'POST' };

export const rclone: Stack = {
  server: 'rclone',
  name: 'rclone 1.60',
  needs: ['/usr/bin/rclone'],
  files: { bare: { options: '--log-level=ERROR\n' } },
  names: { 'rclone.service': 'options' },
  requests: {
    'missing header': post,
    preflight: { ...post, headers: { 'content-type': 'application/json' } },
    'error response': { ...post, path: '/rc/error' },
  },
  paths: ['/core/version'],
  isForEverybody: true,
  cannot: {
    credentials: 'it never allows credentials',
    'slash redirect': 'it redirects nothing',
    'login before OPTIONS': 'it answers OPTIONS before it asks for a login',
    'origin list': 'it takes one origin alone',
  },
  start: ({ dir, port }) =>
    launch(
      '/usr/bin/rclone',
      [
        'rcd',
        '--rc-no-auth',
        `--rc-addr=127.0.0.1:${port}`,
        `--config=${join(dir, 'rclone.conf')}`,
        ...options(dir),
      ],
      port,
    ),
};

const JUPYTER: Files = {
  'config.py': `c = get_config()
c.ServerApp.token = "secret"
c.ServerApp.log_level = 50
`,
};
const SPECS = '/api/kernelspecs';

export const jupyter: Stack = {
  server: 'jupyter',
  name: 'Jupyter Server 1.23',
  needs: ['/usr/bin/jupyter-server'],
  files: { bare: JUPYTER },
  names: { 'jupyter_server_config.py': 'config.py' },
  requests: {
    'missing header': get('/api'),
    credentials: get('/api', { credentialed: true }),
    preflight: get(SPECS, { headers: { authorization: 'token secret' } }),
    'error response': get(SPECS),
  },
  paths: ['/api/status'],
  refuses: 404,
  isForEverybody: true,
  cannot: {
    'slash redirect': 'its interface redirects nothing',
    'login before OPTIONS': 'it answers OPTIONS before it asks for the token',
    'origin list': 'it takes one origin or one pattern',
  },
  start: ({ dir, port }) => {
    const home = { HOME: dir, JUPYTER_CONFIG_DIR: dir, JUPYTER_RUNTIME_DIR: join(dir, 'run') };
    const where = ['--ip=127.0.0.1', `--port=${port}`, '--no-browser', '--allow-root'];
    const args = [`--config=${join(dir, 'config.py')}`, `--ServerApp.root_dir=${dir}`, ...where];
    return launch('/usr/bin/jupyter-server', args, port, home);
  },
};

const ICECAST = `<icecast>
  <limits><clients>100</clients><sources>1</sources></limits>
  <authentication>
    <source-password>secret</source-password>
    <admin-user>admin</admin-user>
    <admin-password>secret</admin-password>
  </authentication>
  <hostname>localhost</hostname>
  <listen-socket><port>PORT</port><bind-address>127.0.0.1</bind-address></listen-socket>
  <fileserve>1</fileserve>
  <paths>
    <logdir>FOLDER/log</logdir>
    <webroot>FOLDER/web</webroot>
    <adminroot>/usr/share/icecast2/admin</adminroot>
  </paths>
  <logging><loglevel>3</loglevel></logging>
  <security>USER</security>
</icecast>
`;

/** It refuses to be root’s. */
const NOBODY =
  process.getuid?.() === 0
    ? '<changeowner><user>nobody</user><group>nogroup</group></changeowner>'
    : '';

export const icecast: Stack = {
  server: 'icecast',
  name: 'Icecast 2.4',
  needs: ['/usr/bin/icecast2'],
  files: { bare: { 'icecast.xml': ICECAST } },
  names: { '/etc/icecast2/icecast.xml': 'icecast.xml' },
  requests: {
    'missing header': get('/list.json'),
    credentials: get('/list.json', { credentialed: true }),
    'error response': get('/missing.json'),
  },
  paths: ['/other.json'],
  methods: ['GET'],
  isForEverybody: true,
  cannot: {
    preflight: 'it answers no OPTIONS',
    'slash redirect': 'it redirects nothing',
    'login before OPTIONS': 'it answers no OPTIONS',
    'origin list': 'it sends the same lines to everybody',
  },
  start: ({ dir, port, files }) => {
    mkdirSync(join(dir, 'web'));
    for (const name of ['list', 'other']) writeFileSync(join(dir, 'web', `${name}.json`), '{}');
    const text = files['icecast.xml'] ?? '';
    mkdirSync(join(dir, 'log'));
    chmodSync(join(dir, 'log'), 0o777);
    chmodSync(dir, 0o755);
    const own = text.replaceAll('PORT', `${port}`).replaceAll('FOLDER', dir);
    writeFileSync(join(dir, 'icecast.xml'), own.replace('USER', NOBODY));
    const log = join(dir, 'log', 'error.log');
    // Asked while it starts, it dies of SIGSEGV now and then: 2 of 60 times.
    const isStarted = () => existsSync(log) && readFileSync(log, 'utf8').includes('server started');
    return launch('/usr/bin/icecast2', ['-c', join(dir, 'icecast.xml')], port, {}, isStarted);
  },
};

export const productStacks = [prometheus, rclone, jupyter, icecast];
