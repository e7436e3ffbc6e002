import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { sitePages } from '../../scripts/site/pages.ts';
import { OPEN_REASONS } from '../../src/cli/check/too-open.ts';
import { servers } from '../../src/fixes/index.ts';
import { languages } from '../../src/i18n/index.ts';
import { reasons } from '../../src/reasons/index.ts';

const pages = sitePages();

/** Where the links of a page lead; those to other sites are not followed. */
function linksOf(path: string, text: string): string[] {
  return [...text.matchAll(/(?:href|url)="?([^"]+)"/g)]
    .map(([, to = '']) => to)
    .filter((to) => !to.startsWith('https://developer.mozilla.org/'))
    .map((to) => join(dirname(path), to));
}

describe.each(languages)('the site in %s', (locale) => {
  const ids = [...reasons.map(({ id }) => id), ...OPEN_REASONS];

  it.each(ids)('has a page for %s, in words of that language', (id) => {
    const text = pages.get(`${locale}/reasons/${id}.html`) ?? '';
    expect(text).toContain(`<html lang="${locale}">`);
    expect(text).toContain(`<code>${id}</code>`);
    expect(text.match(/<section>/g)?.length).toBeGreaterThanOrEqual(3);
    // No variable that nobody filled in, outside the lines to paste.
    expect(text.replace(/<pre>[^]*?<\/pre>/g, '')).not.toMatch(/\{\w+[|}]/);
  });

  it.each(servers.map(({ id }) => id))('has a page with lines for %s', (id) => {
    const text = pages.get(`${locale}/servers/${id}.html`) ?? '';
    expect(text).toMatch(/<pre><code>[^<]*(?:app|api)(?:\\?\.|\[\.\])example/);
  });
});

describe('links', () => {
  it('lead to pages that are there', () => {
    const broken = [...pages].flatMap(([path, text]) =>
      linksOf(path, text)
        .filter((to) => !pages.has(to))
        .map((to) => `${path}: ${to}`),
    );
    expect(broken).toEqual([]);
    expect(linksOf('en/index.html', pages.get('en/index.html') ?? '').length).toBeGreaterThan(60);
  });

  it('reach every page from the start', () => {
    const seen = new Set(['index.html']);
    for (const path of seen) for (const to of linksOf(path, pages.get(path) ?? '')) seen.add(to);
    expect([...pages.keys()].filter((path) => !seen.has(path))).toEqual([]);
  });
});
