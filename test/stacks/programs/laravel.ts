import { join } from 'node:path';
import { BOB } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

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
