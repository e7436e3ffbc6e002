import type { Locale } from '../../src/i18n/index.ts';
import { languages } from '../../src/i18n/index.ts';
import { WORDS } from './words.ts';

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

export const tag = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

export const link = (to: string, text: string): string =>
  `<a href="${escaped(to)}">${escaped(text)}</a>`;

/** A heading and what stands below it; nothing at all when there is nothing. */
export function section(title: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : `<section>${tag('h2', title)}\n${parts.join('\n')}</section>`;
}

export const list = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`<ul>${items.map((one) => `<li>${one}</li>`).join('\n')}</ul>`];

/**
 * A whole page.
 *
 * @param path within a language's folder, such as `reasons/corp.html`
 * @param body markup
 */
export function page(locale: Locale, path: string, title: string, body: readonly string[]): string {
  const root = '../'.repeat(path.split('/').length);
  const others = languages.map((one) =>
    one === locale ? tag('b', one) : `<a href="${root}${one}/${path}" hreflang="${one}">${one}</a>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${root}style.css">
<header>${link(`${root}${locale}/index.html`, WORDS[locale].title)} <nav>${others.join(' ')}</nav></header>
<main>
${tag('h1', title)}
${body.filter((part) => part !== '').join('\n')}
</main>
</html>
`;
}

export const STYLE = `body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 1rem; }
header { display: flex; justify-content: space-between; flex-wrap: wrap; }
pre { overflow-x: auto; padding: .75rem; border: 1px solid; border-radius: 4px; }
:root { color-scheme: light dark; }
`;
