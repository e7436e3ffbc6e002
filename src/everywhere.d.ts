/**
 * The few globals that a page, a worker and Node have alike. The pure layers are compiled with these
 * and with the language itself, and with nothing else: no DOM, no extension API, no network, no
 * timers, no clock but `Date` (which the linter watches).
 */
declare class URL {
  constructor(url: string | URL, base?: string | URL);
  readonly origin: string;
  hash: string;
  host: string;
  hostname: string;
  href: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  username: string;
  readonly searchParams: URLSearchParams;
  static canParse(url: string | URL, base?: string | URL): boolean;
  toString(): string;
}

declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(init?: string | Iterable<[string, string]>);
  append(name: string, value: string): void;
  delete(name: string): void;
  get(name: string): string | null;
  getAll(name: string): string[];
  has(name: string): boolean;
  set(name: string, value: string): void;
  entries(): IterableIterator<[string, string]>;
  keys(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}

declare class TextEncoder {
  encode(text?: string): Uint8Array;
}
