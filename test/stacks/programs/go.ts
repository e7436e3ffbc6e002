import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ADMIN, BOB, WWW } from '../../servers/keeps/sites/site.ts';
import { launch } from '../../servers/setup/daemon.ts';
import type { Stack } from '../stack.ts';

const PACKAGES = '/usr/share/gocode/src/github.com';

/** Debian's packages lie where Go before its modules looked for them. */
const start: Stack['start'] = ({ dir, port }) => {
  const env = {
    ...process.env,
    GO111MODULE: 'off',
    GOPATH: '/usr/share/gocode',
    GOCACHE: join(dir, '../gocache'),
    GOFLAGS: '',
  };
  execFileSync('/usr/bin/go', ['build', '-o', join(dir, 'program'), join(dir, 'main.go')], { env });
  return launch(join(dir, 'program'), [], port, { ADDR: `127.0.0.1:${port}`, GIN_MODE: 'release' });
};

const needs = (...names: readonly string[]) => [
  '/usr/bin/go',
  ...['rs/cors', ...names].map((name) => join(PACKAGES, name)),
];

const head = (...imports: readonly string[]) => `package main

import (
	"net/http"
	"os"
${imports.map((name) => `\n\t"github.com/${name}"`).join('')}
)
`;

const LISTEN = 'http.ListenAndServe(os.Getenv("ADDR"), mux)';

/** The options of a package, which calls its list of origins so. */
const options = (origins: string, methods: string, headers: string) => `{
		${origins}: []string{"${WWW}", "${ADMIN}"},
		${methods}: []string{"GET", "PUT"},
		${headers}: []string{"Content-Type", "X-Token"},
	}`;
const OPTIONS = options('AllowedOrigins', 'AllowedMethods', 'AllowedHeaders');

const GO = (more: readonly string[], end: string) => `${head(...more)}
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
	${end}
}
`;

const GO_LIST = `handler := cors.New(cors.Options${OPTIONS}).Handler(mux)
	http.ListenAndServe(os.Getenv("ADDR"), handler)`;

export const go: Stack = {
  server: 'go',
  name: 'Go net/http',
  needs: needs(),
  files: { bare: { 'main.go': GO([], LISTEN) }, list: { 'main.go': GO(['rs/cors'], GO_LIST) } },
  start,
};

/** What the routers have in common: a handler, and middleware around one. */
const HANDLERS = `
func send(body string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		w.Write([]byte(body))
	}
}

func broken(w http.ResponseWriter, r *http.Request) { http.Error(w, "broken", 500) }

func folder(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/api/folder/", 301) }

func login(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/api/private" && r.Header.Get("Authorization") != "${BOB}" {
			w.Header().Set("WWW-Authenticate", "Basic realm=\\"app\\"")
			w.WriteHeader(401)
			return
		}
		next.ServeHTTP(w, r)
	})
}
`;

const CHI = (more: readonly string[], cors: string) => `${head('go-chi/chi', ...more)}${HANDLERS}
func main() {
	mux := chi.NewRouter()
	${cors}
	mux.Use(login)
	mux.Get("/api/private", send("{}"))
	mux.Get("/api/items", send("[1, 2]"))
	mux.Put("/api/items", send("{}"))
	mux.Get("/api/other", send("{}"))
	mux.Get("/api/broken", broken)
	mux.Get("/api/folder", folder)
	mux.Get("/api/folder/", send("[]"))
	${LISTEN}
}
`;

export const chi: Stack = {
  server: 'go',
  name: 'chi 5',
  needs: needs('go-chi/chi', 'go-chi/cors'),
  files: {
    bare: { 'main.go': CHI([], '') },
    list: { 'main.go': CHI(['go-chi/cors'], `mux.Use(cors.Handler(cors.Options${OPTIONS}))`) },
  },
  start,
};

const GORILLA = (
  more: readonly string[],
  end: string,
) => `${head('gorilla/mux', ...more)}${HANDLERS}
func main() {
	router := mux.NewRouter()
	router.Handle("/api/private", login(send("{}")))
	router.HandleFunc("/api/items", send("[1, 2]")).Methods("GET")
	router.HandleFunc("/api/items", send("{}")).Methods("PUT")
	router.HandleFunc("/api/other", send("{}")).Methods("GET")
	router.HandleFunc("/api/broken", broken)
	router.HandleFunc("/api/folder", folder)
	router.HandleFunc("/api/folder/", send("[]"))
	${end}
}
`;

export const gorilla: Stack = {
  server: 'go',
  name: 'gorilla/mux 1.8',
  needs: needs('gorilla/mux'),
  files: {
    bare: { 'main.go': GORILLA([], LISTEN.replace('mux', 'router')) },
    list: {
      'main.go': GORILLA(['rs/cors'], GO_LIST.replace('Handler(mux)', 'Handler(router)')),
    },
  },
  start,
};

const GIN = (more: readonly string[], cors: string) => `${head('gin-gonic/gin', ...more)}
func main() {
	router := gin.New()
	router.Use(gin.Recovery())
	${cors}
	router.Use(func(c *gin.Context) {
		if c.Request.URL.Path == "/api/private" && c.GetHeader("Authorization") != "${BOB}" {
			c.Header("WWW-Authenticate", "Basic realm=\\"app\\"")
			c.AbortWithStatusJSON(401, gin.H{"error": "login"})
		}
	})
	router.GET("/api/private", func(c *gin.Context) { c.JSON(200, gin.H{}) })
	router.OPTIONS("/api/private", func(c *gin.Context) { c.Status(200) })
	router.GET("/api/items", func(c *gin.Context) { c.JSON(200, []int{1, 2}) })
	router.PUT("/api/items", func(c *gin.Context) { c.JSON(200, gin.H{"saved": true}) })
	router.GET("/api/other", func(c *gin.Context) { c.JSON(200, gin.H{}) })
	router.GET("/api/broken", func(c *gin.Context) { c.AbortWithStatus(500) })
	router.GET("/api/folder/", func(c *gin.Context) { c.JSON(200, []int{}) })
	${LISTEN.replace('mux', 'router')}
}
`;

export const gin: Stack = {
  server: 'go',
  name: 'Gin 1.8',
  // Its package refuses whoever is not on its list, whatever stands in front: so says the text.
  refuses: 403,
  notWithList: ['program'],
  needs: needs('gin-gonic/gin', 'gin-contrib/cors'),
  files: {
    bare: { 'main.go': GIN([], '') },
    list: {
      'main.go': GIN(
        ['gin-contrib/cors'],
        `router.Use(cors.New(cors.Config${options('AllowOrigins', 'AllowMethods', 'AllowHeaders')}))`,
      ),
    },
  },
  start,
};

const ECHO = (more: readonly string[], cors: string) => `${head('labstack/echo', ...more)}
func main() {
	router := echo.New()
	${cors}
	router.Use(func(next echo.HandlerFunc) echo.HandlerFunc {
		return func(c echo.Context) error {
			if c.Path() == "/api/private" && c.Request().Header.Get("Authorization") != "${BOB}" {
				c.Response().Header().Set("WWW-Authenticate", "Basic realm=\\"app\\"")
				return c.JSON(401, []int{})
			}
			return next(c)
		}
	})
	router.Any("/api/private", func(c echo.Context) error { return c.JSON(200, []int{}) })
	router.GET("/api/items", func(c echo.Context) error { return c.JSON(200, []int{1, 2}) })
	router.PUT("/api/items", func(c echo.Context) error { return c.JSON(200, []int{}) })
	router.GET("/api/other", func(c echo.Context) error { return c.JSON(200, []int{}) })
	router.GET("/api/broken", func(c echo.Context) error { return echo.NewHTTPError(500) })
	router.GET("/api/folder", func(c echo.Context) error { return c.Redirect(301, "/api/folder/") })
	router.GET("/api/folder/", func(c echo.Context) error { return c.JSON(200, []int{}) })
	${LISTEN.replace('mux', 'router')}
}
`;

export const echo: Stack = {
  server: 'go',
  name: 'Echo 4',
  needs: needs('labstack/echo'),
  files: {
    bare: { 'main.go': ECHO([], '') },
    list: {
      'main.go': ECHO(
        ['labstack/echo/middleware'],
        `router.Use(middleware.CORSWithConfig(middleware.CORSConfig${options('AllowOrigins', 'AllowMethods', 'AllowHeaders')}))`,
      ),
    },
  },
  start,
};

export const goStacks = [go, gin, chi, gorilla, echo];
