import { readDetail } from './detail.mjs';
import { harmless } from './terminal.mjs';
import { fill } from './words.mjs';
import { Writer } from './writer.mjs';

/** @typedef {import('../panel.mjs').Row} Row */
/** @typedef {import('../panel.mjs').Finding} Finding */
/** @typedef {import('../panel.mjs').Fix} Fix */
/** @typedef {import('../chromium/verdicts.mjs').Verdict} Verdict */

/** Writes explanations and what came of them. */
export class Printer extends Writer {
  /**
   * What is certain is told in full; what may not hold at all, in its first sentences.
   *
   * @param {Finding} finding
   */
  finding({ title, leg, certainty, failed, body }) {
    this.text(title, this.ink.red);
    this.text(`(${this.word(leg)}, ${this.word(certainty)})`, this.ink.dim);
    if (failed !== '') this.text(failed, this.ink.bold);
    this.pieces(certainty === 'if-credentialed' ? body.slice(0, 1) : body);
  }

  /** @param {Fix} fix */
  fix({ server, blocks }) {
    for (const { place, context, code } of blocks) {
      this.text(`${server} · ${place || context}`, this.ink.green);
      this.code(code);
    }
  }

  /**
   * @param {Row} row
   * @param {number} number
   * @param {string | undefined} label
   * @param {readonly Verdict[]} verdicts
   */
  title({ method, url, browserError }, number, label, verdicts) {
    const own = verdicts.filter((one) => one.url === url && one.method === method);
    const error = own.map((one) => one.corsError ?? one.errorText).join(', ') || browserError;
    this.line();
    this.line(this.ink.bold(harmless(`${number}. ${method} ${url}`)));
    if (label) this.text(label, this.ink.dim);
    if (error) this.text(fill(this.phrase.browserSays, { error }), this.ink.dim);
    this.line();
  }

  /**
   * Every blocked request, as the panel explains it.
   *
   * @param {import('playwright').Page} panel
   * @param {readonly Row[]} rows
   * @param {import('../chromium/target.mjs').Target} target
   * @param {readonly Verdict[]} verdicts
   */
  async explanations(panel, rows, { url, labels }, verdicts) {
    this.line(this.ink.bold(fill(this.phrase.heading, { url })));
    const blocked = [...rows.entries()].filter(([, { outcome }]) => outcome === 'blocked');
    if (blocked.length === 0) this.line(this.phrase.nothing);
    let number = 0;
    for (const [index, row] of blocked) {
      const { story, findings, first, changes, fixes, places, advice } = await readDetail(
        panel,
        index,
      );
      this.title(row, ++number, labels.get(row.url), verdicts);
      if (story !== '') {
        this.text(story);
        this.line();
      }
      for (const finding of findings) this.finding(finding);
      if (first !== '') {
        this.text(first);
        this.line();
      }
      // Where it comes first, the lines are folded below it.
      if (advice.length > 0) this.pieces(advice);
      if (changes !== '') {
        this.text(changes, this.ink.bold);
        this.line();
      }
      for (const fix of fixes) if (fix.isChosen) this.fix(fix);
      if (places.length > 0) this.pieces(places);
    }
  }

  /** @param {string} path */
  picture(path) {
    this.line(fill(this.phrase.picture, { path }));
  }

  /** @param {string} url @param {string} browser its name */
  window(url, browser) {
    this.line(fill(this.phrase.window, { url, browser }));
  }

  /**
   * @param {readonly Row[]} rows
   * @param {readonly import('./compare.mjs').Problem[]} problems
   */
  verdict(rows, problems) {
    for (const { id, method, url, got, wanted } of problems) {
      const what = `${method} ${url} ${fill(this.phrase[id], { got, wanted })}`;
      this.line(`${this.ink.red('✗')} ${harmless(what)}`);
    }
    const missed = problems.length;
    const isMissed = (/** @type {Row} */ row) => problems.some(({ url }) => url === row.url);
    const blocked = rows.filter(({ outcome, reason }) => outcome === 'blocked' && reason !== '');
    const explained = blocked.filter((row) => !isMissed(row)).length;
    this.line(this.ink.bold(fill(this.phrase.verdict, { explained, missed })));
  }
}
