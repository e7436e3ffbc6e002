import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

const RACK_LIST = (open: string) => `${open} do
  allow do
    origins "${WWW}", "${ADMIN}"
    resource "/api/*", methods: [:get, :put], headers: ["Content-Type", "X-Token"]
  end
end
`;

const SINATRA = (cors: string) => `${cors && `require "rack/cors"\n${cors}`}
require "sinatra/base"
require "json"

class Api < Sinatra::Base
  set :show_exceptions, false
  set :raise_errors, false
  set :logging, false

  before "/api/private" do
    next if env["HTTP_AUTHORIZATION"] == "${BOB}"
    headers "WWW-Authenticate" => 'Basic realm="app"'
    halt 401, { error: "login" }.to_json
  end
  get("/api/private") { { private: true }.to_json }
  get("/api/items") { [1, 2].to_json }
  put("/api/items") { { saved: true }.to_json }
  get("/api/other") { { other: true }.to_json }
  get("/api/broken") { raise "broken" }
  get("/api/folder") { request.path_info.end_with?("/") ? "[]" : redirect("/api/folder/", 301) }
  get("/api/folder/") { "[]" }
end

run Api
`;

const puma: Stack['start'] = ({ dir, port }) =>
  launch(
    '/usr/bin/puma',
    ['-q', '-t', '4:4', '-b', `tcp://127.0.0.1:${port}`, join(dir, 'config.ru')],
    port,
    {
      RACK_ENV: 'production',
      RAILS_ENV: 'production',
    },
  );

export const sinatra: Stack = {
  server: 'sinatra',
  name: 'Sinatra 3',
  needs: [
    '/usr/bin/puma',
    '/usr/share/rubygems-integration/all/specifications/sinatra-3.0.5.gemspec',
  ],
  files: {
    bare: { 'config.ru': SINATRA('') },
    list: { 'config.ru': SINATRA(RACK_LIST('use Rack::Cors')) },
  },
  start: puma,
};

const RAILS = `require "rails"
require "action_controller/railtie"
require "rack/cors"

class Api < Rails::Application
  config.load_defaults 6.1
  config.eager_load = false
  config.secret_key_base = "test" * 16
  config.logger = Logger.new(IO::NULL)
  config.hosts.clear
  routes.append do
    get "/api/private", to: "api#login"
    match "/api/private", to: "api#login", via: :options
    get "/api/items", to: "api#items"
    put "/api/items", to: "api#items"
    get "/api/other", to: "api#items"
    get "/api/broken", to: "api#broken"
    get "/api/folder", to: "api#folder"
  end
end

class ApiController < ActionController::API
  def login
    return render(json: { private: true }) if request.get? && request.authorization == "${BOB}"
    response.headers["WWW-Authenticate"] = 'Basic realm="app"'
    render json: { error: "login" }, status: 401
  end

  def items
    render json: { saw: request.method }
  end

  def folder
    return render(json: []) if request.original_fullpath.end_with?("/")
    redirect_to "/api/folder/", status: 301
  end

  def broken
    raise "broken"
  end
end

Dir[File.join(__dir__, "config/initializers/*.rb")].each { |file| require file }
Api.initialize!
run Api
`;

export const rails: Stack = {
  server: 'rails',
  name: 'Rails 6.1',
  needs: [
    '/usr/bin/puma',
    '/usr/share/rubygems-integration/all/specifications/railties-6.1.7.10.gemspec',
  ],
  files: {
    bare: { 'config.ru': RAILS },
    list: {
      'config.ru': RAILS,
      'config/initializers/cors.rb': RACK_LIST(
        'Rails.application.config.middleware.insert_before 0, Rack::Cors',
      ),
    },
  },
  start: puma,
};

const GO = (cors: string) => `package main

import (
	"net/http"
	"os"
${cors && '\n\t"github.com/rs/cors"'}
)

func send(w http.ResponseWriter, status int, body string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	w.Write([]byte(body))
}

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/api/private", func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") != "${BOB}" {
			w.Header().Set("WWW-Authenticate", "Basic realm=\\"app\\"")
			send(w, 401, "{}")
			return
		}
		send(w, 200, "{\\"private\\":true}")
	})
	mux.HandleFunc("/api/items", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != "GET" && r.Method != "PUT" {
			send(w, 405, "{}")
			return
		}
		send(w, 200, "{\\"saw\\":\\""+r.Method+"\\"}")
	})
	mux.HandleFunc("/api/other", func(w http.ResponseWriter, r *http.Request) { w.Write([]byte("{}")) })
	mux.HandleFunc("/api/broken", func(w http.ResponseWriter, r *http.Request) {
		http.Error(w, "broken", 500)
	})
	mux.HandleFunc("/api/folder/", func(w http.ResponseWriter, r *http.Request) { send(w, 200, "[]") })
	${cors || 'http.ListenAndServe(os.Getenv("ADDR"), mux)'}
}
`;

const GO_LIST = `handler := cors.New(cors.Options{
		AllowedOrigins: []string{"${WWW}", "${ADMIN}"},
		AllowedMethods: []string{"GET", "PUT"},
		AllowedHeaders: []string{"Content-Type", "X-Token"},
	}).Handler(mux)
	http.ListenAndServe(os.Getenv("ADDR"), handler)`;

export const go: Stack = {
  server: 'go',
  name: 'Go net/http',
  needs: ['/usr/bin/go', '/usr/share/gocode/src/github.com/rs/cors'],
  files: { bare: { 'main.go': GO('') }, list: { 'main.go': GO(GO_LIST) } },
  start: ({ dir, port }) => {
    const env = {
      ...process.env,
      GO111MODULE: 'off',
      GOPATH: '/usr/share/gocode',
      GOCACHE: join(dir, '../gocache'),
      GOFLAGS: '',
    };
    execFileSync('/usr/bin/go', ['build', '-o', join(dir, 'program'), join(dir, 'main.go')], {
      env,
    });
    return launch(join(dir, 'program'), [], port, { ADDR: `127.0.0.1:${port}` });
  },
};

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

export const php: Stack = {
  server: 'php',
  name: 'PHP 8.2',
  needs: ['/usr/bin/php'],
  files: { bare: { 'index.php': PHP('') }, list: { 'index.php': PHP(PHP_LIST) } },
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

export const otherStacks = [php, sinatra, rails, go];
