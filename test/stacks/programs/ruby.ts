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

const GEMS = '/usr/share/rubygems-integration/all/specifications';

const RACK = (cors: string) => `${cors && `require "rack/cors"\n${cors}`}
api = lambda do |env|
  path = env["PATH_INFO"]
  json = { "content-type" => "application/json" }
  if path == "/api/private" && env["HTTP_AUTHORIZATION"] != "${BOB}"
    next [401, json.merge("www-authenticate" => 'Basic realm="app"'), ["{}"]]
  end
  next [405, json, ["{}"]] unless env["REQUEST_METHOD"] == "GET" || [path, env["REQUEST_METHOD"]] == ["/api/items", "PUT"]
  next [500, json, ["{}"]] if path == "/api/broken"
  next [301, { "location" => "/api/folder/" }, []] if path == "/api/folder"
  [200, json, ["[]"]]
end

run api
`;

export const rack: Stack = {
  server: 'sinatra',
  name: 'Rack 2',
  needs: ['/usr/bin/puma', join(GEMS, 'rack-cors-1.1.1.gemspec')],
  files: {
    bare: { 'config.ru': RACK('') },
    list: { 'config.ru': RACK(RACK_LIST('use Rack::Cors')) },
  },
  start: puma,
};

const GRAPE = (cors: string) => `${cors && `require "rack/cors"\n${cors}`}
require "grape"
require "json"

class Api < Grape::API
  format :json
  prefix :api
  rescue_from(:all) { error!({ error: "broken" }, 500) }

  before do
    next unless request.path == "/api/private" && headers["Authorization"] != "${BOB}"
    header "WWW-Authenticate", 'Basic realm="app"'
    error!({ error: "login" }, 401)
  end
  get("private") { { private: true } }
  get("items") { [1, 2] }
  put("items") { { saved: true } }
  get("other") { { other: true } }
  get("broken") { raise "broken" }
  get("folder") { request.path.end_with?("/") ? [] : redirect("/api/folder/", permanent: true) }
end

run Api
`;

export const grape: Stack = {
  server: 'sinatra',
  name: 'Grape 1.6',
  needs: ['/usr/bin/puma', join(GEMS, 'grape-1.6.2.gemspec')],
  files: {
    bare: { 'config.ru': GRAPE('') },
    list: { 'config.ru': GRAPE(RACK_LIST('use Rack::Cors')) },
  },
  start: puma,
};

export const rubyStacks = [sinatra, rails, rack, grape];
