import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import lock from '../../package-lock.json' with { type: 'json' };

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const { '': _ours, ...packages } = lock.packages;
const locked: Record<string, Locked> = packages;
const names = (holds: (one: Locked) => boolean) =>
  Object.keys(locked).filter((name) => holds(locked[name] ?? {}));

describe('what npm installs', () => {
  it('is named by exact versions', () => {
    const wanted = Object.entries({ ...project.dependencies, ...project.devDependencies });
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('is known by its hash, and comes from whatever registry the reader uses', () => {
    expect(names(({ integrity }) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(names(({ resolved }) => resolved !== undefined)).toEqual([]);
  });

  it('runs no script of its own while it is installed', () => {
    expect(names(({ hasInstallScript }) => hasInstallScript === true)).toEqual([]);
  });
});

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const WORKFLOWS = '.github/workflows';

describe.each(readdirSync(new URL(`../../${WORKFLOWS}`, import.meta.url)))('%s', (name) => {
  const text = read(`${WORKFLOWS}/${name}`);

  it('names each action by its commit, and says which version that is', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    const pinned = /^(?:\.\/\S+|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((action) => !pinned.test(action))).toEqual([]);
  });

  it('has no right but those that a job asks for', () => {
    expect(text).toMatch(/^permissions: \{\}$/m);
    expect(text).not.toMatch(/write-all|read-all|pull_request_target/);
  });
});

describe('THIRD_PARTY.txt', () => {
  const notices = read('public/THIRD_PARTY.txt');
  const shipped = [...Object.keys(project.dependencies), '@preact/signals-core'];

  it('names everything that is shipped', () => {
    const headings = notices
      .split('\n\n\n')
      .slice(1)
      .map((part) => part.split('\n')[0]);
    expect(headings.flatMap((line) => line?.split(' and ') ?? []).toSorted()).toEqual(
      shipped.toSorted(),
    );
  });

  it.each(shipped)('carries the notice that %s asks for', (name) => {
    const licence = read(`node_modules/${name}/LICENSE`).trim();
    // The MPL lets its text be linked to; the MIT licence wants to be carried along.
    const owed = licence.startsWith('Mozilla') ? 'https://mozilla.org/MPL/2.0/' : licence;
    expect(notices).toContain(owed);
  });
});
