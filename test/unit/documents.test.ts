import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };

function read(name: string): string {
  return readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
}

describe('PERMISSIONS.md', () => {
  const paragraphs = [...read('PERMISSIONS.md').matchAll(/^## .*`([^`]+)`$/gm)].map(
    ([, name]) => name,
  );

  it('has one paragraph for each permission, and none for others', () => {
    const asked = [...manifest.permissions, ...manifest.host_permissions];
    expect(new Set(paragraphs)).toEqual(new Set(asked));
  });

  it('names code that exists', () => {
    const files = [...read('PERMISSIONS.md').matchAll(/`(src\/[^`]+\.ts)`/g)].map(
      ([, file]) => file,
    );
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => read(file ?? '') === '')).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  it('justifies every dependency', () => {
    const text = read('CONTRIBUTING.md');
    const names = Object.keys({ ...project.dependencies, ...project.devDependencies });
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
