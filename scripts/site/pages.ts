import { OPEN_REASONS } from '../../src/cli/check/too-open.ts';
import { fill, openTexts } from '../../src/cli/texts/index.ts';
import type { Entry } from '../../src/diagnosis/index.ts';
import { consoleWording, diagnose } from '../../src/diagnosis/index.ts';
import type { Fix, ServerId } from '../../src/fixes/index.ts';
import { noteText, planFixes, servers } from '../../src/fixes/index.ts';
import { placeOf } from '../../src/formats/wording.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { languages, renderText } from '../../src/i18n/index.ts';
import { madeExchange } from '../../src/model/made-exchange.ts';
import type { ReasonId } from '../../src/reasons/index.ts';
import { mdnPage, reasonById, reasons } from '../../src/reasons/index.ts';
import { browserNames } from '../../src/reasons/reference.ts';
import { sentencesOf } from '../../src/reasons/texts.ts';
import { exampleFinding, exampleOf } from '../../src/ui/reference/search.ts';
import { escaped, link, list, page, STYLE, section, tag } from './html.ts';
import { WORDS } from './words.ts';

/** All files of the site, by address: `en/reasons/corp.html`, `fr/servers/nginx.html`, … */
export function sitePages(): Map<string, string> {
  const pages = new Map<string, string>([['style.css', STYLE]]);
  pages.set('index.html', redirectTo(`${languages[0]}/index.html`));
  for (const locale of languages) {
    pages.set(`${locale}/index.html`, indexPage(locale));
    for (const { id } of reasons) pages.set(`${locale}/reasons/${id}.html`, reasonPage(id, locale));
    for (const id of OPEN_REASONS) pages.set(`${locale}/reasons/${id}.html`, openPage(id, locale));
    for (const { id } of servers) pages.set(`${locale}/servers/${id}.html`, serverPage(id, locale));
  }
  return pages;
}

function redirectTo(path: string): string {
  return `<!doctype html>\n<meta http-equiv="refresh" content="0; url=${path}">\n${link(path, 'Raison')}\n`;
}

function indexPage(locale: Locale): string {
  const words = WORDS[locale];
  const found = reasons.map(
    ({ id }) => `${link(`reasons/${id}.html`, titleOf(id, locale))} ${tag('code', id)}`,
  );
  const open = OPEN_REASONS.map((id) => link(`reasons/${id}.html`, openTexts(locale)[id].title));
  const known = servers.map(({ id, name }) => link(`servers/${id}.html`, name));
  return page(locale, 'index.html', words.title, [
    tag('p', words.lead),
    section(words.reasons, list(found)),
    section(words.open, list(open)),
    section(words.servers, list(known)),
  ]);
}

/** Of the reason's example, as in the panel's reference. */
function titleOf(id: ReasonId, locale: Locale): string {
  const finding = exampleFinding(id);
  const title = fill(sentencesOf(finding, locale).title, finding.vars);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function reasonPage(id: ReasonId, locale: Locale): string {
  const words = WORDS[locale];
  const finding = exampleFinding(id);
  const { happened, why, todo, avoid } = sentencesOf(finding, locale);
  const { family } = reasonById(id);
  const general = family === null || family === id ? '' : family;
  const told = (texts: readonly string[]) =>
    texts.map((one) => marked(one, finding.vars)).filter((one) => one !== '');
  return page(locale, `reasons/${id}.html`, titleOf(id, locale), [
    `<p>${tag('code', id)}</p>`,
    general === ''
      ? ''
      : `<p>${escaped(words.generalCase)} ${link(`${general}.html`, titleOf(general, locale))}</p>`,
    section(words.happened, list(told(happened))),
    section(words.why, list(told(why))),
    section(words.todo, list(told(todo))),
    section(words.avoid, list(told(avoid))),
    section(words.console, consoleLines(id, locale, exampleOf(id).entry.diagnosis.browserValue)),
    family === null ? '' : `<p>${link(mdnPage(family, locale).url, 'MDN')}</p>`,
    ...linesOf(exampleOf(id).entry, locale),
  ]);
}

/** Sentences with their code as code. */
function marked(template: string, vars: Readonly<Record<string, string>>): string {
  return renderText(template, vars)
    .map(({ kind, text }) => (kind === 'text' ? escaped(text) : tag('code', text)))
    .join('');
}

function consoleLines(id: ReasonId, locale: Locale, value: string): string[] {
  const { chromium, firefox } = browserNames(id);
  const lines = [...chromium, ...firefox].flatMap((name) => {
    const text = consoleWording(name, locale);
    return text === undefined
      ? []
      : [`${tag('code', name)}: ${marked(text, { value: value === '' ? '…' : value })}`];
  });
  return list([...new Set(lines)]);
}

/** The lines for every server, where some help. */
function linesOf(entry: Entry, locale: Locale): string[] {
  return planFixes([entry])
    .fixes.filter((fix, at, all) => all.findIndex(({ server }) => server === fix.server) === at)
    .map((fix) => {
      const name = servers.find(({ id }) => id === fix.server)?.name ?? fix.server;
      const title = `${escaped(WORDS[locale].lines)} ${link(`../servers/${fix.server}.html`, name)}`;
      return `<details><summary>${title}</summary>\n${blocksOf(fix, locale).join('\n')}</details>`;
    });
}

function blocksOf({ blocks, placement, warnings }: Fix, locale: Locale): string[] {
  return [
    ...blocks.map(
      (block) =>
        `<p>${placeOf(block, locale)
          .map(({ kind, text }) => (kind === 'text' ? escaped(text) : tag('code', text)))
          .join('')}</p>\n<pre><code>${escaped(block.code)}</code></pre>`,
    ),
    ...list([...placement, ...warnings].map(({ id, vars }) => marked(noteText(id, locale), vars))),
  ];
}

function openPage(id: (typeof OPEN_REASONS)[number], locale: Locale): string {
  const words = WORDS[locale];
  const { title, happened, why, todo, avoid } = openTexts(locale)[id];
  const vars = {
    probe: id === 'allows-null' ? 'null' : 'https://foreign-origin.example',
    origin: 'https://app.example',
    credentials: 'yes',
  };
  const told = (texts: readonly string[]) => list(texts.map((one) => marked(one, vars)));
  return page(locale, `reasons/${id}.html`, fill(title, vars), [
    `<p>${tag('code', id)}</p>`,
    section(words.happened, told(happened)),
    section(words.why, told(why)),
    section(words.todo, told(todo)),
    section(words.avoid, told(avoid)),
  ]);
}

/** The requests that the pages of servers answer: they need every header. Some servers know no PUT. */
const METHODS = ['PUT', 'POST'];
const NOTHING = { method: 'PUT', fixes: [] };

function exampleFixes(id: ServerId, method: string): Fix[] {
  const exchange = madeExchange({ hops: [{ method, asks: ['content-type'], preflight: [200] }] });
  const { fixes } = planFixes([{ exchange, diagnosis: diagnose(exchange) }]);
  return fixes.filter(({ server }) => server === id);
}

function serverPage(id: ServerId, locale: Locale): string {
  const words = WORDS[locale];
  const { name, proven, versions } = servers.find((one) => one.id === id) ?? { name: id };
  const examples = METHODS.map((method) => ({ method, fixes: exampleFixes(id, method) }));
  const { method, fixes } = examples.find((one) => one.fixes.length > 0) ?? NOTHING;
  const fixable = reasons.filter(({ fixableBy }) => fixableBy === 'cors-headers');
  const proof = proven === 'schema' ? words.schema : `${words.run} ${(versions ?? []).join(', ')}`;
  return page(locale, `servers/${id}.html`, name, [
    versions?.length || proven === 'schema' ? tag('p', proof) : '',
    tag('p', words.example.replace('{method}', method)),
    ...fixes.flatMap((fix) => blocksOf(fix, locale)),
    section(
      words.fixes,
      list(fixable.map((one) => link(`../reasons/${one.id}.html`, titleOf(one.id, locale)))),
    ),
  ]);
}
