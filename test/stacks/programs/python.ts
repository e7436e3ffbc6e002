import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

/** Debian's own, which sees Debian's packages. */
const PYTHON = '/usr/bin/python3';
const DEBIAN = '/usr/lib/python3/dist-packages';
export const needs = (...names: readonly string[]) => [
  PYTHON,
  ...names.map((name) => join(DEBIAN, name)),
];
export const ORIGINS = `["${WWW}", "${ADMIN}"]`;

export const run =
  (args: (port: number, dir: string) => readonly string[]): Stack['start'] =>
  ({ dir, port }) =>
    launch(PYTHON, args(port, dir), port, {
      PYTHONPATH: dir,
      PYTHONDONTWRITEBYTECODE: '1',
      // Else a set of header names (aiohttp-cors) is written in another order after each start.
      PYTHONHASHSEED: '0',
      DJANGO_SETTINGS_MODULE: 'settings',
    });

export const uvicorn = (app: string) =>
  run((port) => ['-m', 'uvicorn', app, '--port', `${port}`, '--log-level', 'critical']);

/** Django's own server for development answers HEAD with a body now and then. */
export const gunicorn = (app: string) =>
  run((port, dir) => [
    '-m',
    'gunicorn',
    '--threads=4',
    '--log-level=critical',
    `--chdir=${dir}`,
    `--bind=127.0.0.1:${port}`,
    app,
  ]);

const FLASK = (cors: string) => `import sys
from flask import Flask, jsonify, redirect, request
${cors && 'from flask_cors import CORS'}

app = Flask(__name__)
${cors}


@app.before_request
def login():
    if request.path.startswith("/api/private") and request.headers.get("Authorization") != "${BOB}":
        return jsonify(error="login"), 401, {"WWW-Authenticate": 'Basic realm="app"'}


@app.get("/api/private")
def private():
    return jsonify(private=True)


@app.get("/api/items")
def items():
    return jsonify([1, 2])


@app.put("/api/items")
def save():
    return jsonify(saved=True)


@app.get("/api/other")
def other():
    return jsonify(other=True)


@app.get("/api/broken")
def broken():
    raise RuntimeError("broken")


@app.get("/api/folder/")
def folder():
    return jsonify([])


if __name__ == "__main__":
    app.run(port=int(sys.argv[1]), threaded=True)
`;

export const flask: Stack = {
  server: 'flask',
  name: 'Flask 2.2',
  needs: needs('flask', 'flask_cors'),
  files: {
    bare: { 'app.py': FLASK('') },
    list: {
      'app.py': FLASK(
        `CORS(app, origins=${ORIGINS}, methods=["GET", "PUT"], allow_headers=["Content-Type", "X-Token"])`,
      ),
    },
  },
  start: run((port, dir) => [join(dir, 'app.py'), `${port}`]),
};

const FASTAPI = (cors: string) => `from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
${cors && 'from fastapi.middleware.cors import CORSMiddleware'}

app = FastAPI()
${cors}


@app.middleware("http")
async def login(request: Request, call_next):
    if request.url.path.startswith("/api/private") and request.headers.get("Authorization") != "${BOB}":
        headers = {"WWW-Authenticate": 'Basic realm="app"'}
        return JSONResponse({"error": "login"}, 401, headers=headers)
    return await call_next(request)


@app.get("/api/private")
def private():
    return {"private": True}


@app.get("/api/items")
def items():
    return [1, 2]


@app.put("/api/items")
def save():
    return {"saved": True}


@app.get("/api/other")
def other():
    return {"other": True}


@app.get("/api/broken")
def broken():
    raise RuntimeError("broken")


@app.get("/api/folder/")
def folder():
    return []
`;

export const fastapi: Stack = {
  server: 'fastapi',
  name: 'FastAPI 0.92',
  needs: needs('fastapi', 'uvicorn'),
  files: {
    bare: { 'main.py': FASTAPI('') },
    list: {
      'main.py': FASTAPI(`app.add_middleware(
    CORSMiddleware,
    allow_origins=${ORIGINS},
    allow_methods=["GET", "PUT"],
    allow_headers=["Content-Type", "X-Token"],
)`),
    },
  },
  start: uvicorn('main:app'),
};

const DJANGO_SETTINGS = (cors: string, isListed: boolean) => `SECRET_KEY = "test"
ALLOWED_HOSTS = ["*"]
ROOT_URLCONF = "urls"
WSGI_APPLICATION = "wsgi.application"
INSTALLED_APPS = ["django.contrib.contenttypes"${isListed ? ', "corsheaders"' : ''}]
MIDDLEWARE = [
${isListed ? '    "corsheaders.middleware.CorsMiddleware",' : ''}
    "views.head",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "views.login",
]
${cors}
`;

const DJANGO_VIEWS = `from django.http import JsonResponse
from django.views.decorators.http import require_http_methods


def head(get_response):
    def answer(request):
        response = get_response(request)
        if request.method == "HEAD":
            response.content = b""
        return response

    return answer


def login(get_response):
    def answer(request):
        if request.path.startswith("/api/private") and request.headers.get("Authorization") != "${BOB}":
            response = JsonResponse({"error": "login"}, status=401)
            response["WWW-Authenticate"] = 'Basic realm="app"'
            return response
        return get_response(request)

    return answer


@require_http_methods(["GET", "PUT"])
def items(request):
    return JsonResponse({"saw": request.method})


@require_http_methods(["GET"])
def other(request):
    return JsonResponse({"path": request.path})


def broken(request):
    raise RuntimeError("broken")
`;

const DJANGO_URLS = `import views
from django.urls import path

urlpatterns = [
    path("api/items", views.items),
    path("api/private", views.other),
    path("api/other", views.other),
    path("api/folder/", views.other),
    path("api/broken", views.broken),
]
`;

export const djangoFiles = (cors: string, isListed = cors !== '') => ({
  'settings.py': DJANGO_SETTINGS(cors, isListed),
  'views.py': DJANGO_VIEWS,
  'urls.py': DJANGO_URLS,
  'wsgi.py':
    'from django.core.wsgi import get_wsgi_application\n\napplication = get_wsgi_application()\n',
});

export const django: Stack = {
  server: 'django',
  name: 'Django 3.2',
  needs: needs('django', 'corsheaders', 'gunicorn'),
  files: {
    bare: djangoFiles(''),
    list: djangoFiles(
      `CORS_ALLOWED_ORIGINS = [\n    "${WWW}",\n    "${ADMIN}",\n]\nCORS_ALLOW_METHODS = ["GET", "PUT"]\nCORS_ALLOW_HEADERS = ["content-type", "x-token"]`,
    ),
  },
  start: gunicorn('wsgi:application'),
};

export const pythonStacks = [django, flask, fastapi];
