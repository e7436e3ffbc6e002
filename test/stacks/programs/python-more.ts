import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import type { Stack } from '../stack.ts';
import { djangoFiles, gunicorn, needs, ORIGINS, run, uvicorn } from './python.ts';

const STARLETTE = (cors: string) => `from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.responses import JSONResponse, RedirectResponse
from starlette.routing import Route
${cors && 'from starlette.middleware.cors import CORSMiddleware'}


async def login(request, call_next):
    if request.url.path == "/api/private" and request.headers.get("Authorization") != "${BOB}":
        headers = {"WWW-Authenticate": 'Basic realm="app"'}
        return JSONResponse({"error": "login"}, 401, headers=headers)
    return await call_next(request)


def saw(request):
    return JSONResponse({"saw": request.method})


def broken(request):
    raise RuntimeError("broken")


def folder(request):
    return RedirectResponse("/api/folder/", 301)


app = Starlette(
    routes=[
        Route("/api/private", saw),
        Route("/api/items", saw, methods=["GET", "PUT"]),
        Route("/api/other", saw),
        Route("/api/broken", broken),
        Route("/api/folder", folder),
        Route("/api/folder/", saw),
    ]
)
app.add_middleware(BaseHTTPMiddleware, dispatch=login)
${cors}
`;

export const starlette: Stack = {
  server: 'fastapi',
  name: 'Starlette 0.26',
  needs: needs('starlette', 'uvicorn'),
  files: {
    bare: { 'main.py': STARLETTE('') },
    list: {
      'main.py': STARLETTE(
        `app.add_middleware(CORSMiddleware, allow_origins=${ORIGINS}, allow_methods=["GET", "PUT"], allow_headers=["Content-Type", "X-Token"])`,
      ),
    },
  },
  start: uvicorn('main:app'),
};

const REST_VIEWS = `from rest_framework.response import Response
from rest_framework.views import APIView


class Own(APIView):
    authentication_classes = []
    permission_classes = []

    def get(self, request):
        return Response({"path": request.path})


class Items(Own):
    def put(self, request):
        return Response({"saved": True})


class Broken(Own):
    def get(self, request):
        raise RuntimeError("broken")
`;

const REST_URLS = `import api
from django.urls import path

urlpatterns = [
    path("api/items", api.Items.as_view()),
    path("api/private", api.Own.as_view()),
    path("api/other", api.Own.as_view()),
    path("api/folder/", api.Own.as_view()),
    path("api/broken", api.Broken.as_view()),
]
`;

const REST_SETTINGS = `
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "UNAUTHENTICATED_USER": None,
}
`;

const restFiles = (cors: string) => ({
  ...djangoFiles(`${cors}${REST_SETTINGS}`, cors !== ''),
  'api.py': REST_VIEWS,
  'urls.py': REST_URLS,
});

const restFramework: Stack = {
  server: 'django',
  name: 'Django REST framework 3.14',
  needs: needs('django', 'corsheaders', 'rest_framework', 'gunicorn'),
  files: {
    bare: restFiles(''),
    list: restFiles(
      `CORS_ALLOWED_ORIGINS = [\n    "${WWW}",\n    "${ADMIN}",\n]\nCORS_ALLOW_METHODS = ["GET", "PUT"]\nCORS_ALLOW_HEADERS = ["content-type", "x-token"]`,
    ),
  },
  start: gunicorn('wsgi:application'),
};

/** A list of its own, since none of these brings one: a function that makes headers of the origin. */
const OWN_LIST = `def listed(origin):
    if origin not in ${ORIGINS}:
        return {}
    return {
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": "GET, PUT",
        "Access-Control-Allow-Headers": "Content-Type, X-Token",
    }
`;

const BOTTLE = (isListed: boolean) => `import bottle

app = bottle.Bottle()
bottle.debug(False)
${
  isListed
    ? `

${OWN_LIST}

@app.hook("after_request")
def cors():
    bottle.response.headers.update(listed(bottle.request.get_header("Origin")))


@app.route("/api/items", method="OPTIONS")
def preflight():
    return ""
`
    : ''
}

@app.hook("before_request")
def login():
    if bottle.request.path == "/api/private" and bottle.request.get_header("Authorization") != "${BOB}":
        raise bottle.HTTPResponse("{}", 401, headers={"WWW-Authenticate": 'Basic realm="app"'})


@app.get("/api/private")
@app.get("/api/items")
@app.put("/api/items")
@app.get("/api/other")
@app.get("/api/folder/")
def saw():
    return {"saw": bottle.request.method}


@app.get("/api/broken")
def broken():
    raise bottle.HTTPError(500, "broken")


@app.get("/api/folder")
def folder():
    raise bottle.HTTPResponse(status=301, headers={"Location": "/api/folder/"})
`;

export const bottle: Stack = {
  server: 'wsgi',
  name: 'Bottle 0.12',
  needs: [...needs('gunicorn'), '/usr/lib/python3/dist-packages/bottle.py'],
  files: { bare: { 'app.py': BOTTLE(false) }, list: { 'app.py': BOTTLE(true) } },
  start: gunicorn('app:app'),
};

const FALCON = (isListed: boolean) => `import falcon

${isListed ? OWN_LIST : ''}

class Middleware:
    def process_request(self, request, response):
        if request.path == "/api/private" and request.get_header("Authorization") != "${BOB}":
            raise falcon.HTTPUnauthorized(challenges=['Basic realm="app"'])

    def process_response(self, request, response, resource, succeeded):
${isListed ? '        response.set_headers(listed(request.get_header("Origin")))' : '        pass'}


class Items:
    def on_get(self, request, response):
        response.media = [1, 2]

    def on_put(self, request, response):
        response.media = {"saved": True}


class Own:
    def on_get(self, request, response):
        if request.path == "/api/broken":
            raise falcon.HTTPInternalServerError()
        response.media = []


class Folder:
    def on_get(self, request, response):
        raise falcon.HTTPMovedPermanently("/api/folder/")


app = falcon.App(middleware=[Middleware()])
app.add_route("/api/items", Items())
for path in ["/api/private", "/api/other", "/api/broken", "/api/folder/"]:
    app.add_route(path, Own())
app.add_route("/api/folder", Folder())
`;

export const falcon: Stack = {
  server: 'wsgi',
  name: 'Falcon 3',
  needs: needs('falcon', 'gunicorn'),
  files: { bare: { 'app.py': FALCON(false) }, list: { 'app.py': FALCON(true) } },
  start: gunicorn('app:app'),
};

const PYRAMID = (isListed: boolean) => `from pyramid.config import Configurator
from pyramid.httpexceptions import HTTPInternalServerError, HTTPMovedPermanently
from pyramid.response import Response

${isListed ? OWN_LIST : ''}

def login(handler, registry):
    def answer(request):
        if request.path == "/api/private" and request.authorization is None:
            return Response("{}", 401, headers={"WWW-Authenticate": 'Basic realm="app"'})
        response = handler(request)
${isListed ? '        response.headers.update(listed(request.headers.get("Origin")))' : ''}
        return response

    return answer


def saw(request):
    return Response(json_body={"saw": request.method})


def broken(request):
    return HTTPInternalServerError()


def folder(request):
    return Response(status=301, headers={"Location": "/api/folder/"})


config = Configurator()
config.add_tween("app.login")
for name, path, view, methods in [
    ("private", "/api/private", saw, "GET"),
    ("items", "/api/items", saw, ("GET", "PUT"${isListed ? ', "OPTIONS"' : ''})),
    ("other", "/api/other", saw, "GET"),
    ("broken", "/api/broken", broken, "GET"),
    ("folder", "/api/folder", folder, "GET"),
    ("inside", "/api/folder/", saw, "GET"),
]:
    config.add_route(name, path)
    config.add_view(view, route_name=name, request_method=methods)
app = config.make_wsgi_app()
`;

export const pyramid: Stack = {
  server: 'wsgi',
  name: 'Pyramid 2',
  needs: needs('pyramid', 'gunicorn'),
  files: { bare: { 'app.py': PYRAMID(false) }, list: { 'app.py': PYRAMID(true) } },
  start: gunicorn('app:app'),
};

const AIOHTTP = (cors: string) => `import json
import sys

${cors && 'import aiohttp_cors'}
from aiohttp import web


@web.middleware
async def login(request, handler):
    if request.path == "/api/private" and request.headers.get("Authorization") != "${BOB}":
        return web.json_response({}, status=401, headers={"WWW-Authenticate": 'Basic realm="app"'})
    return await handler(request)


async def saw(request):
    return web.json_response({"saw": request.method})


async def broken(request):
    raise RuntimeError("broken")


async def folder(request):
    raise web.HTTPMovedPermanently("/api/folder/")


app = web.Application(middlewares=[login])
for path in ["private", "items", "other", "folder/"]:
    app.router.add_get("/api/" + path, saw)
app.router.add_put("/api/items", saw)
app.router.add_get("/api/broken", broken)
app.router.add_get("/api/folder", folder)
${cors}
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
`;

const AIOHTTP_LIST = `allowed = aiohttp_cors.ResourceOptions(allow_methods=["GET", "PUT"], allow_headers=["Content-Type", "X-Token"])
cors = aiohttp_cors.setup(app, defaults={"${WWW}": allowed, "${ADMIN}": allowed})
for route in list(app.router.routes()):
    cors.add(route)`;

export const aiohttp: Stack = {
  server: 'aiohttp',
  name: 'aiohttp 3.8',
  needs: needs('aiohttp', 'aiohttp_cors'),
  files: { bare: { 'app.py': AIOHTTP('') }, list: { 'app.py': AIOHTTP(AIOHTTP_LIST) } },
  start: run((port, dir) => [join(dir, 'app.py'), `${port}`]),
};

const TORNADO = (isListed: boolean) => `import logging
import sys

import tornado.ioloop
import tornado.web

logging.disable()
${isListed ? `\n\n${OWN_LIST}` : ''}

class Own(tornado.web.RequestHandler):
    def set_default_headers(self):
        ${isListed ? 'for name, value in listed(self.request.headers.get("Origin")).items():\n            self.set_header(name, value)' : 'pass'}

    def prepare(self):
        if self.request.path == "/api/private" and self.request.headers.get("Authorization") != "${BOB}":
            self.set_status(401)
            self.set_header("WWW-Authenticate", 'Basic realm="app"')
            self.finish()

    def get(self):
        self.write({"path": self.request.path})


class Items(Own):
    def put(self):
        self.write({"saved": True})
${isListed ? '\n    def options(self):\n        self.set_status(204)\n' : ''}

class Broken(Own):
    def get(self):
        raise RuntimeError("broken")


class Folder(Own):
    def get(self):
        self.redirect("/api/folder/", permanent=True)


app = tornado.web.Application(
    [
        ("/api/items", Items),
        ("/api/broken", Broken),
        ("/api/folder", Folder),
        ("/api/(?:private|other|folder/)", Own),
    ]
)
app.listen(int(sys.argv[1]), "127.0.0.1")
tornado.ioloop.IOLoop.current().start()
`;

export const tornado: Stack = {
  server: 'tornado',
  name: 'Tornado 6',
  needs: needs('tornado'),
  files: { bare: { 'app.py': TORNADO(false) }, list: { 'app.py': TORNADO(true) } },
  start: run((port, dir) => [join(dir, 'app.py'), `${port}`]),
};

export const morePythonStacks = [
  starlette,
  restFramework,
  bottle,
  falcon,
  pyramid,
  aiohttp,
  tornado,
];
