import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import { after, background } from '../beside.ts';
import type { Stack } from '../stack.ts';

const PHP = (cors: string) => `<?php
declare(strict_types=1);

$path = explode('?', $_SERVER['REQUEST_URI'])[0];
$method = $_SERVER['REQUEST_METHOD'];
header('Content-Type: application/json');
header_remove('X-Powered-By');
${cors}
if ($path === '/api/private' && ($_SERVER['HTTP_AUTHORIZATION'] ?? '') !== '${BOB}') {
    http_response_code(401);
    header('WWW-Authenticate: Basic realm="app"');
    exit('{}');
}
if ($path === '/api/items' && $method === 'PUT') exit('{"saved":true}');
if ($method !== 'GET') {
    http_response_code(405);
    exit('{}');
}
if ($path === '/api/broken') throw new RuntimeException('broken');
if ($path === '/api/folder') {
    header('Location: /api/folder/', true, 301);
    exit;
}
echo json_encode(['path' => $path]);
`;

const PHP_LIST = `header('Vary: Origin');
if (in_array($_SERVER['HTTP_ORIGIN'] ?? '', ['${WWW}', '${ADMIN}'], true)) {
    header('Access-Control-Allow-Origin: ' . $_SERVER['HTTP_ORIGIN']);
    if ($method === 'OPTIONS') {
        header('Access-Control-Allow-Methods: GET, PUT');
        header('Access-Control-Allow-Headers: Content-Type, X-Token');
        http_response_code(204);
        exit;
    }
}`;

const FILES = { bare: { 'index.php': PHP('') }, list: { 'index.php': PHP(PHP_LIST) } };

export const php: Stack = {
  server: 'php',
  name: 'PHP 8.2',
  needs: ['/usr/bin/php'],
  files: FILES,
  start: ({ dir, port }) =>
    launch(
      '/usr/bin/php',
      [
        '-d',
        'display_errors=0',
        '-d',
        'log_errors=0',
        '-S',
        `127.0.0.1:${port}`,
        join(dir, 'index.php'),
      ],
      port,
      { PHP_CLI_SERVER_WORKERS: '4' },
    ),
};

const FPM = (dir: string) => `[global]
error_log = /dev/null
[www]
listen = ${dir}/fpm.sock
pm = static
pm.max_children = 4
php_flag[display_errors] = off
php_flag[log_errors] = off
`;

const NGINX = (dir: string, port: number) => `user root;
pid ${dir}/nginx.pid;
error_log /dev/null;
events {}
http {
    access_log off;
    client_body_temp_path ${dir}/t;
    proxy_temp_path ${dir}/t;
    fastcgi_temp_path ${dir}/t;
    uwsgi_temp_path ${dir}/t;
    scgi_temp_path ${dir}/t;
    server {
        listen 127.0.0.1:${port};
        location / {
            include /etc/nginx/fastcgi_params;
            fastcgi_param SCRIPT_FILENAME ${dir}/index.php;
            fastcgi_pass unix:${dir}/fpm.sock;
        }
    }
}
`;

/** Of one user, who is root where the tests run as root. */
const FPM_ARGS = process.getuid?.() === 0 ? ['-F', '-R'] : ['-F'];

const phpFpm: Stack = {
  server: 'php',
  name: 'PHP-FPM 8.2 behind Nginx',
  needs: ['/usr/sbin/php-fpm8.2', '/usr/sbin/nginx'],
  files: FILES,
  start: ({ dir, port }) => {
    writeFileSync(join(dir, 'fpm.conf'), FPM(dir));
    writeFileSync(join(dir, 'nginx.conf'), NGINX(dir, port));
    const args = ['-p', dir, '-c', join(dir, 'nginx.conf'), '-e', '/dev/null'];
    return after(
      background('/usr/sbin/php-fpm8.2', [...FPM_ARGS, '-y', join(dir, 'fpm.conf')], () =>
        existsSync(join(dir, 'fpm.sock')),
      ),
      () => launch('/usr/sbin/nginx', [...args, '-g', 'daemon off;'], port),
    );
  },
};

const MODULES = ['mpm_prefork', 'authz_core', 'alias', 'mime'].map(
  (name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`,
);

const APACHE = (dir: string, port: number) => `ServerRoot ${dir}
ServerName localhost
PidFile ${dir}/apache.pid
DefaultRuntimeDir ${dir}
Mutex file:${dir}
Listen 127.0.0.1:${port}
ErrorLog /dev/null
StartServers 2
${MODULES.join('\n')}
LoadModule php_module /usr/lib/apache2/modules/libphp8.2.so
TypesConfig /etc/mime.types
AddHandler application/x-httpd-php .php
AliasMatch ^/ ${dir}/index.php
php_flag display_errors off
php_flag log_errors off
<Directory ${dir}>
    CGIPassAuth On
    Require all granted
</Directory>
`;

const modPhp: Stack = {
  server: 'php',
  name: 'PHP 8.2 in Apache (mod_php)',
  needs: ['/usr/sbin/apache2', '/usr/lib/apache2/modules/libphp8.2.so'],
  files: FILES,
  start: ({ dir, port }) => {
    // Its processes are nobody's, and must find the way to the program.
    chmodSync(dir, 0o755);
    writeFileSync(join(dir, 'apache.conf'), APACHE(dir, port));
    // When it ends it ends its whole process group, which must not be that of the tests.
    const args = ['/usr/sbin/apache2', '-DFOREGROUND', '-f', join(dir, 'apache.conf')];
    return launch('/usr/bin/setsid', args, port);
  },
};

const FRONT = `<?php
require '/usr/share/php/Illuminate/autoload.php';

use Illuminate\\Foundation\\Application;
use Illuminate\\Http\\Request;

class Login
{
    public function handle($request, Closure $next)
    {
        if (!$request->is('api/private') || $request->header('Authorization') === '${BOB}') {
            return $next($request);
        }
        return response()->json(['error' => 'login'], 401, ['WWW-Authenticate' => 'Basic realm="app"']);
    }
}

class Kernel extends Illuminate\\Foundation\\Http\\Kernel
{
    protected $middleware = [Login::class];
}

class Handler extends Illuminate\\Foundation\\Exceptions\\Handler
{
    public function report(Throwable $error)
    {
    }

    protected function shouldReturnJson($request, Throwable $error)
    {
        return true;
    }
}

header_remove('X-Powered-By');
$app = new Application(dirname(__DIR__));
$app->singleton(Illuminate\\Contracts\\Http\\Kernel::class, Kernel::class);
$app->singleton(Illuminate\\Contracts\\Debug\\ExceptionHandler::class, Handler::class);
$app->booted(function ($app) {
    $router = $app['router'];
    $router->get('/api/private', fn () => response()->json(['private' => true]));
    $router->get('/api/items', fn () => response()->json([1, 2]));
    $router->put('/api/items', fn () => response()->json(['saved' => true]));
    $router->get('/api/other', fn () => response()->json(['other' => true]));
    $router->get('/api/broken', function () {
        throw new RuntimeException('broken');
    });
    $router->get('/api/folder', fn (Request $request) => str_ends_with($request->getRequestUri(), '/')
        ? response()->json([])
        : response('', 301, ['Location' => '/api/folder/']));
});
$kernel = $app->make(Illuminate\\Contracts\\Http\\Kernel::class);
$response = $kernel->handle($request = Request::capture());
$response->send();
$kernel->terminate($request, $response);
`;

const APP = `<?php
return [
    'env' => 'production',
    'debug' => false,
    'timezone' => 'UTC',
    'locale' => 'en',
    'fallback_locale' => 'en',
    'key' => 'base64:' . base64_encode(str_repeat('k', 32)),
    'cipher' => 'AES-256-CBC',
    'providers' => [
        Illuminate\\Filesystem\\FilesystemServiceProvider::class,
        Illuminate\\View\\ViewServiceProvider::class,
    ],
    'aliases' => [],
];
`;

/** Debian's Laravel 8 comes without the package that reads `config/cors.php`. */
export const laravel: Stack = {
  server: 'laravel',
  name: 'Laravel 8',
  needs: ['/usr/bin/php', '/usr/share/php/Illuminate/autoload.php'],
  notRun: ['package'],
  cannot: {
    'origin list': 'Debian’s Laravel 8 lacks the middleware that reads the list of config/cors.php',
  },
  files: {
    bare: {
      'public/index.php': FRONT,
      'config/app.php': APP,
      'config/view.php': "<?php return ['paths' => [], 'compiled' => '/nowhere'];\n",
      'bootstrap/cache/.keep': '',
      'storage/logs/.keep': '',
    },
  },
  start: ({ dir, port }) =>
    launch(
      '/usr/bin/php',
      ['-d', 'display_errors=0', '-d', 'log_errors=0', '-S', `127.0.0.1:${port}`].concat(
        '-t',
        join(dir, 'public'),
        join(dir, 'public/index.php'),
      ),
      port,
      { PHP_CLI_SERVER_WORKERS: '4' },
    ),
};

export const phpStacks = [php, phpFpm, modPhp, laravel];
