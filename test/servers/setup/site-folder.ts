import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A throw-away folder with a site's files, readable by the servers' own user. */
export interface SiteFolder {
  readonly dir: string;
  readonly www: string;
  /** Writes a file below `www`; `undefined` removes it. */
  put(path: string, text: string | undefined): void;
  remove(): void;
}

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html><title>site</title>',
  'data.json': '{"ok":true}',
  'module.js': 'export const ok = true;\n',
  'api/items.json': '[1,2]',
  'error.html': '<!doctype html><title>error</title>',
  'docs/index.html': '<!doctype html><title>docs</title>',
  'docs/a.json': '{}',
};

const LONG_AGO = 1_000_000_000;

export function makeSiteFolder(): SiteFolder {
  const dir = mkdtempSync(join(tmpdir(), 'raison-servers-'));
  const www = join(dir, 'www');
  const put = (path: string, text: string | undefined) => write(join(www, path), text);
  mkdirSync(join(dir, 't'));
  for (const [path, text] of Object.entries(FILES)) put(path, text);
  // bob:secret
  writeFileSync(join(dir, 'users'), 'bob:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n');
  chmodSync(dir, 0o755);
  chmodSync(join(dir, 't'), 0o777);
  return { dir, www, put, remove: () => rmSync(dir, { recursive: true, force: true }) };
}

function write(path: string, text: string | undefined): void {
  if (text === undefined) return rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  // Apache calls the ETag of a file that is younger than a second a weak one.
  utimesSync(path, LONG_AGO, LONG_AGO);
}
