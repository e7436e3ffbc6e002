import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const OXLINT = join(ROOT, 'node_modules/.bin/oxlint');
const ARGS = [
  '--no-ignore',
  '--disable-nested-config',
  '-c',
  '.oxlintrc.json',
  '-f',
  'json',
  'src',
];

type Diagnostic = { code: string; filename: string };

/** Outside the project, whose .gitignore would hide what is written to its scratch folders. */
function build(files: Readonly<Record<string, string>>): string {
  const house = mkdtempSync(join(tmpdir(), 'raison-street-'));
  for (const rules of ['.oxlintrc.json', 'tsconfig.json'])
    cpSync(join(ROOT, rules), join(house, rules));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  for (const [name, source] of Object.entries(files)) {
    mkdirSync(dirname(join(house, name)), { recursive: true });
    writeFileSync(join(house, name), source);
  }
  return house;
}

function run(house: string): Diagnostic[] {
  const { stdout, stderr } = spawnSync(OXLINT, ARGS, { cwd: house, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(`oxlint: ${stdout}${stderr}`);
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

/**
 * Lints a throw-away house with the project's own rules.
 *
 * @param files path (from the house's root, `src/…`) to source
 * @returns `rule path`, one for each complaint, sorted
 */
export function lint(files: Readonly<Record<string, string>>): string[] {
  const house = build(files);
  try {
    return run(house)
      .map(({ code, filename }) => `${code} ${filename}`)
      .toSorted();
  } finally {
    rmSync(house, { recursive: true, force: true });
  }
}
