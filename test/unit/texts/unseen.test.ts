import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { languages } from '../../../src/i18n/index.ts';
import { paneOf } from '../../field/unseen/pane.ts';
import { UNSEEN } from '../../field/unseen/reports.ts';
import { isOpen } from '../../field/unseen/unseen.ts';
import '../../languages.ts';

const reports = Object.entries(UNSEEN);

/** `UNSEEN_OUT=FILE` writes what the panel says of each report, to be read as the person would. */
afterAll(() => {
  const file = process.env['UNSEEN_OUT'];
  if (file !== undefined) writeFileSync(file, reports.map(([id]) => printed(id)).join('\n\n'));
});

function printed(id: string): string {
  const report = UNSEEN[id];
  if (report === undefined) return '';
  return languages
    .map((locale) => {
      const { entry, story, own, fix, later, folded } = paneOf(id, report, locale);
      const reasons = entry.diagnosis.findings.map(({ reason }) => reason).join(' ');
      const title = `=== ${id} (${locale}) ${reasons}`;
      const unfolded = folded.map((one) => `    ${one}`);
      const shown = [...story, '--- fix', ...own, ...fix, '--- then', ...later];
      return [title, ...shown, '--- folded', ...unfolded].join('\n');
    })
    .join('\n\n');
}

const lacks = (text: readonly string[], wanted: readonly string[]): string[] =>
  wanted.filter((one) => !text.join('\n').toLowerCase().includes(one.toLowerCase()));

describe.each(reports)('%s', (id, report) => {
  const { entry, story, own, fix, later, folded } = paneOf(id, report, 'en');

  it('names the cause, and says it at once', { fails: isOpen(report, 'cause') }, () => {
    expect(report.reasons).toContain(entry.diagnosis.findings[0]?.reason);
    // At the head of the fix the picker names the server that answered.
    const [head = ''] = fix;
    expect(lacks([...story, ...own, head], report.says)).toEqual([]);
  });

  it('gives a fix that can be used', { fails: isOpen(report, 'fix') }, () => {
    expect(lacks([...story, ...own, ...fix], report.fix)).toEqual([]);
    expect(lacks(later, report.later ?? [])).toEqual([]);
  });

  it('says nothing unfit', { fails: isOpen(report, 'unfit') }, () => {
    const all = [...story, ...own, ...fix, ...later, ...folded].join('\n').toLowerCase();
    expect((report.never ?? []).filter((one) => all.includes(one.toLowerCase()))).toEqual([]);
  });
});
