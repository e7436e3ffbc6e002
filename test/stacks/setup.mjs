/**
 * `npm run stacks` needs the real frameworks: Debian's packages, and npm packages in a folder of
 * their own that git ignores. Does nothing, quickly, when nothing is missing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = join(ROOT, '.cache/stacks');
const PYTHON = '/usr/lib/python3/dist-packages';
const GEMS = '/usr/share/rubygems-integration/all/specifications';
const GO = '/usr/share/gocode/src/github.com';

/** Debian's package for each file that a program needs; a star stands for a version. */
const DEBIAN = {
  [`${PYTHON}/django`]: 'python3-django',
  [`${PYTHON}/corsheaders`]: 'python3-django-cors-headers',
  [`${PYTHON}/flask`]: 'python3-flask',
  [`${PYTHON}/flask_cors`]: 'python3-flask-cors',
  [`${PYTHON}/fastapi`]: 'python3-fastapi',
  [`${PYTHON}/uvicorn`]: 'python3-uvicorn',
  [`${PYTHON}/gunicorn`]: 'gunicorn',
  [`${PYTHON}/rest_framework`]: 'python3-djangorestframework',
  [`${PYTHON}/bottle.py`]: 'python3-bottle',
  [`${PYTHON}/falcon`]: 'python3-falcon',
  [`${PYTHON}/pyramid`]: 'python3-pyramid',
  [`${PYTHON}/aiohttp`]: 'python3-aiohttp',
  [`${PYTHON}/aiohttp_cors`]: 'python3-aiohttp-cors',
  [`${PYTHON}/tornado`]: 'python3-tornado',
  '/usr/bin/php': 'php-cli',
  '/usr/sbin/php-fpm8.2': 'php8.2-fpm',
  '/usr/lib/apache2/modules/libphp8.2.so': 'libapache2-mod-php8.2',
  '/usr/lib/php/20220829/mysqli.so': 'php8.2-mysql',
  '/usr/share/wordpress/wp-settings.php': 'wordpress',
  '/usr/sbin/mariadbd': 'mariadb-server',
  '/usr/sbin/apache2': 'apache2',
  '/usr/sbin/nginx': 'nginx-light',
  '/usr/sbin/lighttpd': 'lighttpd',
  '/usr/sbin/varnishd': 'varnish',
  '/usr/share/php/Illuminate/autoload.php': 'php-laravel-framework',
  '/usr/share/java/spring3-web.jar': 'libspring-web-java',
  '/usr/share/java/spring3-web.servlet.jar': 'libspring-web-servlet-java',
  '/usr/share/java/tomcat9-catalina.jar': 'libtomcat9-java',
  '/usr/share/java/tomcat10-catalina.jar': 'libtomcat10-java',
  '/usr/share/java/jetty9-webapp.jar': 'libjetty9-java',
  '/usr/bin/javac': 'openjdk-17-jdk-headless',
  '/usr/bin/plackup': 'libplack-perl',
  '/usr/share/perl5/PPI.pm': 'libppi-perl',
  '/usr/bin/puma': 'puma',
  [`${GEMS}/rack-cors-1.1.1.gemspec`]: 'ruby-rack-cors',
  [`${GEMS}/sinatra-3.0.5.gemspec`]: 'ruby-sinatra',
  [`${GEMS}/railties-6.1.7.10.gemspec`]: 'ruby-railties',
  [`${GEMS}/grape-1.6.2.gemspec`]: 'ruby-grape',
  '/usr/bin/prometheus': 'prometheus',
  '/usr/bin/rclone': 'rclone',
  '/usr/bin/jupyter-server': 'jupyter-server',
  '/usr/bin/icecast2': 'icecast2',
  '/usr/bin/swift-account-server': 'swift-account',
  '/usr/bin/swift-container-server': 'swift-container',
  '/usr/bin/swift-object-server': 'swift-object',
  '/usr/bin/swift-proxy-server': 'swift-proxy',
  '/usr/bin/swift': 'python3-swiftclient',
  '/usr/bin/memcached': 'memcached',
  '/usr/bin/go': 'golang-go',
  [`${GO}/rs/cors`]: 'golang-github-rs-cors-dev',
  [`${GO}/gin-gonic/gin`]: 'golang-github-gin-gonic-gin-dev',
  [`${GO}/gin-contrib/cors`]: 'golang-github-gin-contrib-cors-dev',
  [`${GO}/go-chi/chi`]: 'golang-github-go-chi-chi-dev',
  [`${GO}/go-chi/cors`]: 'golang-github-go-chi-cors-dev',
  [`${GO}/gorilla/mux`]: 'golang-github-gorilla-mux-dev',
  [`${GO}/labstack/echo`]: 'golang-github-labstack-echo-dev',
};

/** Exact versions: the panel says with which ones a text was proven. Express comes with the project. */
const NPM = {
  '@angular/build': '20.3.41',
  '@angular/cli': '20.3.43',
  '@angular/common': '20.3.35',
  '@angular/compiler': '20.3.35',
  '@angular/compiler-cli': '20.3.35',
  '@angular/core': '20.3.35',
  '@angular/platform-browser': '20.3.35',
  '@fastify/cors': '11.4.3',
  '@hono/node-server': '2.1.9',
  '@hapi/hapi': '21.4.10',
  '@koa/cors': '5.0.0',
  '@nestjs/common': '12.5.1',
  '@nestjs/core': '12.5.1',
  '@nestjs/platform-express': '12.5.1',
  bun: '1.4.5',
  connect: '3.7.0',
  deno: '2.9.6',
  'express-4': 'npm:express@4.22.3',
  fastify: '5.12.8',
  'firebase-admin': '14.5.1',
  'firebase-functions': '7.4.0',
  h3: '1.15.11',
  hono: '4.13.19',
  koa: '3.3.0',
  miniflare: '4.20260730.0',
  next: '16.4.6',
  react: '19.3.1',
  'react-dom': '19.3.1',
  'reflect-metadata': '0.2.2',
  rxjs: '7.8.2',
  s3rver: '3.7.1',
  tslib: '2.9.1',
  'tree-sitter-c-sharp': '0.23.5',
  typescript: '5.8.3',
  'web-tree-sitter': '0.27.1',
  webpack: '5.113.0',
  'webpack-dev-server': '6.1.0',
  workerd: '1.20261117.1',
};

/** @param {string} command @param {string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  console.error(`stacks: ${command} ${args.join(' ')} failed: ${error?.message ?? status}`);
  process.exit(2);
}

function installFromDebian() {
  const missing = Object.entries(DEBIAN).filter(([path]) => !existsSync(path));
  if (missing.length === 0) return;
  const script = [join('scripts', 'install-debian.sh'), ...missing.map(([, name]) => name)];
  console.error(`stacks: installing ${script.slice(1).join(' ')} from Debian …`);
  if (process.getuid?.() === 0) run('sh', script, ROOT);
  else run('sudo', ['sh', ...script], ROOT);
}

function installFromNpm() {
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: NPM }, null, 2);
  const file = join(CACHE, 'package.json');
  const done = join(CACHE, 'node_modules/.package-lock.json');
  if (existsSync(done) && existsSync(file) && readFileSync(file, 'utf8') === manifest) return;
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, manifest);
  console.error('stacks: npm install …');
  const quietly = ['--no-audit', '--no-fund', '--ignore-scripts'];
  // A package that asks for a newer Node than the project does is tried all the same: it is run here.
  run('npm', ['install', ...quietly, '--engine-strict=false'], CACHE);
}

installFromDebian();
installFromNpm();
