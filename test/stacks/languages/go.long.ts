import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/diagnosis/testing.ts';
import { planFix } from '../../../src/fixes/index.ts';
import { compileNow } from '../../../src/fixes/servers/all.ts';
import { entryOf } from '../../../src/fixes/testing.ts';
import { CACHE } from '../run.ts';

/** A program around the text: it hands it requests and prints what became of each. */
const PROGRAM = (text: string, wrapped: string) => `package main

import (
	"bufio"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
)

${text}

type connection struct{ *httptest.ResponseRecorder }

func (connection) Hijack() (net.Conn, *bufio.ReadWriter, error) { return nil, nil, nil }

func main() {
	mux := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_, own := w.(http.Hijacker)
		fmt.Print(own, " ")
	})
	for _, path := range []string{"/api/items", "/api/items!", "/api/../x", "/api/%2e%2e/x", "/api/%2E./x", "/apix", "/"} {
		r := httptest.NewRequest("GET", "/", nil)
		r.URL, _ = url.Parse(path)
		r.Header.Set("Origin", "https://app.example")
		if path == "/api/items!" {
			r.Header.Set("Upgrade", "websocket")
		}
		w := connection{httptest.NewRecorder()}
		${wrapped}.ServeHTTP(w, r)
		fmt.Println(path, w.Header().Get("Access-Control-Allow-Origin"))
	}
}
`;

describe('Go', () => {
  it('hands a WebSocket the connection itself, and leaves alone what leads out of the folder', () => {
    const entry = entryOf({ url: 'https://api.example/api/items', actual: answer(200) });
    const { policy } = planFix([entry], { scope: 'folder', credentials: false });
    const fixes = policy === undefined ? [] : compileNow('go', policy);
    const [text, handler] = fixes.find(({ variant }) => variant === 'program')?.blocks ?? [];
    mkdirSync(CACHE, { recursive: true });
    const dir = mkdtempSync(join(CACHE, 'go-'));
    try {
      const file = join(dir, 'main.go');
      writeFileSync(file, PROGRAM(text?.code ?? '', handler?.code ?? ''));
      const env = {
        ...process.env,
        GO111MODULE: 'off',
        GOFLAGS: '',
        GOCACHE: join(CACHE, 'gocache'),
      };
      const printed = execFileSync('/usr/bin/go', ['run', file], { env, encoding: 'utf8' });
      expect(
        printed
          .trim()
          .split('\n')
          .map((line) => line.trim()),
      ).toEqual([
        'false /api/items https://app.example',
        'true /api/items!',
        'true /api/../x',
        'true /api/%2e%2e/x',
        'true /api/%2E./x',
        'true /apix',
        'true /',
      ]);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }, 120_000);
});
