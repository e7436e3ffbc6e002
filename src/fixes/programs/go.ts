import type { Policy } from '../policy/policy.ts';
import type { Quoted } from '../quoting/quoted.ts';
import { config, joinQuoted } from '../quoting/quoted.ts';

/** `[]string{"a", "b"}`; what may be written holds neither quotes nor backslashes. */
export function goStrings(values: readonly Quoted[]): Quoted {
  return config`[]string{${joinQuoted(
    values.map((value) => config`"${value}"`),
    ', ',
  )}}`;
}

export function goFunction({ mark }: Policy): Quoted {
  return config`corsFor${mark}`;
}

function tabbed(lines: readonly Quoted[]): Quoted[] {
  return lines.map((line) => config`	${line}`);
}

/** `a == "x" || a == "y"`: a switch and a comparison need no import. */
function isOneOf(name: Quoted, values: readonly Quoted[]): Quoted {
  return joinQuoted(
    values.map((value) => config`${name} == "${value}"`),
    ' || ',
  );
}

/** A handler around the whole program, and the writer that sets headers at the last moment. */
export function goLines(policy: Policy): Quoted[] {
  const writer = config`corsWriter${policy.mark}`;
  const { preflight, asks, readers, scope } = policy;
  const asked =
    preflight === 'leave'
      ? config`!preflight`
      : config`(!preflight || ${isOneOf(config`asked`, asks)})`;
  const path = config`r.URL.EscapedPath()`;
  const elsewhere = {
    site: [],
    paths: [config`path := ${path}`, config`if !(${isOneOf(config`path`, scope.paths)}) {`],
    below: [
      config`path := ${path}`,
      config`elsewhere := len(path) < len("${scope.paths[0]}") || path[:len("${scope.paths[0]}")] != "${scope.paths[0]}"`,
      // A path that leads out of the folder again; without an import, since the file has its own.
      config`for i := 0; i+1 < len(path); i++ {`,
      config`	elsewhere = elsewhere || path[i:i+2] == ".."`,
      config`	elsewhere = elsewhere || i+2 < len(path) && (path[i:i+3] == "%2e" || path[i:i+3] == "%2E")`,
      config`}`,
      config`if elsewhere {`,
    ],
  }[scope.kind];
  return [
    config`type ${writer} struct {`,
    ...tabbed([config`http.ResponseWriter`, config`set  func(http.Header)`, config`done bool`]),
    config`}`,
    config``,
    config`func (w *${writer}) WriteHeader(status int) {`,
    ...tabbed([
      config`if !w.done {`,
      config`	w.done = true`,
      config`	w.set(w.Header())`,
      config`}`,
      config`w.ResponseWriter.WriteHeader(status)`,
    ]),
    config`}`,
    config``,
    config`func (w *${writer}) Write(body []byte) (int, error) {`,
    ...tabbed([
      config`if !w.done {`,
      config`	w.WriteHeader(http.StatusOK)`,
      config`}`,
      config`return w.ResponseWriter.Write(body)`,
    ]),
    config`}`,
    config``,
    config`func (w *${writer}) Flush() {`,
    ...tabbed([
      config`if flusher, ok := w.ResponseWriter.(http.Flusher); ok {`,
      config`	flusher.Flush()`,
      config`}`,
    ]),
    config`}`,
    config``,
    config`func (w *${writer}) Unwrap() http.ResponseWriter { return w.ResponseWriter }`,
    config``,
    config`func ${goFunction(policy)}(next http.Handler) http.Handler {`,
    ...tabbed([
      config`return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {`,
      ...tabbed([
        // A WebSocket needs the connection itself, which the writer around it hides; CORS has no say there.
        config`if r.Header.Get("Upgrade") != "" {`,
        config`	next.ServeHTTP(w, r)`,
        config`	return`,
        config`}`,
        ...(elsewhere.length === 0
          ? []
          : [...elsewhere, config`	next.ServeHTTP(w, r)`, config`	return`, config`}`]),
        config`origin := r.Header.Get("Origin")`,
        config`asked := r.Header.Get("Access-Control-Request-Method")`,
        config`preflight := r.Method == http.MethodOptions && asked != ""`,
        config`ours := (${isOneOf(config`origin`, readers)}) && ${asked}`,
        config`own := &${writer}{ResponseWriter: w, set: func(h http.Header) {`,
        ...tabbed(headerLines(policy)),
        config`}}`,
        ...(preflight === 'take'
          ? [
              config`if ours && preflight {`,
              config`	own.WriteHeader(http.StatusNoContent)`,
              config`	return`,
              config`}`,
            ]
          : []),
        config`next.ServeHTTP(own, r)`,
        config`if !own.done {`,
        config`	own.WriteHeader(http.StatusOK)`,
        config`}`,
      ]),
      config`})`,
    ]),
    config`}`,
  ];
}

function set(name: Quoted, value: Quoted): Quoted {
  return config`h.Set("Access-Control-${name}", ${value})`;
}

function headerLines(policy: Policy): Quoted[] {
  const { origins, credentials, exposedHeaders, preflight, methods, requestHeaders } = policy;
  const isPublic = origins === 'any';
  const exposed = joinQuoted(exposedHeaders, ', ');
  const names = joinQuoted(requestHeaders, ', ');
  return [
    config`h.Add("Vary", "Origin")`,
    ...(isPublic
      ? [
          config`if h.Get("Access-Control-Allow-Origin") == "" {`,
          config`	${set(config`Allow-Origin`, config`"*"`)}`,
          config`}`,
        ]
      : []),
    config`if ours {`,
    ...tabbed([
      set(config`Allow-Origin`, isPublic ? config`"*"` : config`origin`),
      ...(credentials ? [set(config`Allow-Credentials`, config`"true"`)] : []),
      ...(policy.today.dropsCredentials ? [config`h.Del("Access-Control-Allow-Credentials")`] : []),
      ...(exposed === '' ? [] : [config`h.Add("Access-Control-Expose-Headers", "${exposed}")`]),
    ]),
    config`}`,
    ...(preflight === 'leave'
      ? []
      : [
          config`if ours && preflight {`,
          ...tabbed([
            set(config`Allow-Methods`, config`"${joinQuoted(methods, ', ')}"`),
            ...(names === '' ? [] : [set(config`Allow-Headers`, config`"${names}"`)]),
          ]),
          config`}`,
        ]),
  ];
}
