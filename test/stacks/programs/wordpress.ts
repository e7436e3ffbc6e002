import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import { after, background } from '../beside.ts';
import type { Files, Stack } from '../stack.ts';

const CODE = '/usr/share/wordpress/';
const SOCKET = 'db.sock';

/** The site’s own settings; its program is where Debian puts it. */
const CONFIG = `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', '${userInfo().username}');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . __DIR__ . '/${SOCKET}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', 'http://shop.example');
define('WP_SITEURL', 'http://shop.example');
define('DISABLE_WP_CRON', true);
define('WP_DEBUG', false);
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
define('ABSPATH', '${CODE}');
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
`;

/** Without the names of files that a web server would have to resolve: every path is one of the REST API. */
const INDEX = `<?php
$path = explode('?', $_SERVER['REQUEST_URI'])[0];
$_GET['rest_route'] = str_replace('/api/', '/shop/v1/', rtrim($path, '/'));
require __DIR__ . '/wp-config.php';
wp();
`;

const INSTALL = `<?php
define('WP_INSTALLING', true);
function wp_mail() { return true; }
require __DIR__ . '/wp-config.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Shop', 'admin', 'admin@shop.example', true, '', 'secret');
`;

/**
 * A site's own plugin. WordPress' own headers, which would let every origin read, are taken out; its
 * error handler would write an HTML page with the time in it.
 */
const PLUGIN = (cors: string) => `<?php
add_filter('wp_fatal_error_handler_enabled', '__return_false');
add_action('rest_api_init', function () {
    remove_filter('rest_pre_serve_request', 'rest_send_cors_headers');
${cors}
    foreach (['items' => 'GET, PUT', 'other' => 'GET', 'broken' => 'GET', 'folder' => 'GET', 'private' => 'GET'] as $name => $methods) {
        register_rest_route('shop/v1', '/' . $name, [
            'methods' => $methods,
            'permission_callback' => '__return_true',
            'callback' => function ($request) use ($name) {
                if ($name === 'broken') throw new RuntimeException('broken');
                return ['saw' => $request->get_method()];
            },
        ]);
    }
}, 20);
add_action('init', function () {
    $path = explode('?', $_SERVER['REQUEST_URI'])[0];
    if ($path === '/api/folder') {
        header('Location: /api/folder/', true, 301);
        exit;
    }
    if ($path === '/api/private' && ($_SERVER['HTTP_AUTHORIZATION'] ?? '') !== '${BOB}') {
        header('WWW-Authenticate: Basic realm="shop"', true, 401);
        exit('{}');
    }
});
`;
const LIST = `    add_filter('rest_pre_serve_request', function ($served) {
        header('Vary: Origin', false);
        if (in_array(get_http_origin(), ['${WWW}', '${ADMIN}'], true)) {
            header('Access-Control-Allow-Origin: ' . get_http_origin());
            header('Access-Control-Allow-Methods: GET, PUT');
            header('Access-Control-Allow-Headers: Content-Type, X-Token');
        }
        return $served;
    });`;

const files = (cors: string): Files => ({
  'wp-config.php': CONFIG,
  'index.php': INDEX,
  'install.php': INSTALL,
  'wp-content/mu-plugins/shop.php': PLUGIN(cors),
});

const QUIET = ['-d', 'display_errors=0', '-d', 'log_errors=0', '-d', 'opcache.enable_cli=1'];
const SMALL = [
  '--skip-networking',
  '--skip-log-bin',
  '--innodb-log-file-size=4M',
  '--innodb-buffer-pool-size=8M',
  '--skip-innodb-doublewrite',
  '--innodb-flush-log-at-trx-commit=0',
];

/** An empty database of this program, in the folder where it runs, and the site in it. */
function database(dir: string) {
  const data = join(dir, 'db');
  mkdirSync(data);
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  const options = ['--no-defaults', `--datadir=${data}`, ...user];
  const auth = ['--auth-root-authentication-method=socket', '--skip-test-db'];
  execFileSync('/usr/bin/mariadb-install-db', [...options, ...auth, '--skip-name-resolve'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const socket = join(dir, SOCKET);
  return background('/usr/sbin/mariadbd', [...options, ...SMALL, `--socket=${socket}`], () =>
    existsSync(socket),
  );
}

function install(dir: string) {
  const create = [
    '--no-defaults',
    `--socket=${join(dir, SOCKET)}`,
    '-e',
    'CREATE DATABASE wordpress',
  ];
  execFileSync('/usr/bin/mariadb', create);
  execFileSync('/usr/bin/php', [...QUIET, join(dir, 'install.php')], {
    env: { ...process.env, SERVER_NAME: 'shop.example', HTTP_HOST: 'shop.example' },
  });
}

export const wordpress: Stack = {
  server: 'wordpress',
  name: 'WordPress 6.1',
  needs: [
    '/usr/bin/php',
    '/usr/sbin/mariadbd',
    `${CODE}wp-settings.php`,
    '/usr/lib/php/20220829/mysqli.so',
  ],
  files: { bare: files(''), list: files(LIST) },
  start: ({ dir, port }) =>
    after(database(dir), () => {
      install(dir);
      const args = [...QUIET, '-S', `127.0.0.1:${port}`, join(dir, 'index.php')];
      return launch('/usr/bin/php', args, port, { PHP_CLI_SERVER_WORKERS: '4' });
    }),
};
