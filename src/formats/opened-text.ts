import type { Locale } from '../i18n/text.ts';
import { LONGEST_FILE } from './open/limits.ts';
import type { Opened, OpenedFile, Refused } from './open/open.ts';
import type { Problem } from './open/read.ts';
import { say } from './plain.ts';

/** What is to be said of a file: what was in it, or what was expected and what was found. */
export function openedText(opened: Opened, locale: Locale): string[] {
  return opened.kind === 'refused' ? refusedText(opened, locale) : fileText(opened, locale);
}

function refusedText({ because, found, problem }: Refused, locale: Locale): string[] {
  const details = problem === undefined ? [] : [problemText(problem, locale)];
  const most = String(LONGEST_FILE);
  if (because === 'empty' || because === 'wrong')
    return [say(`file-${because}`, locale), ...details];
  if (because === 'too-big') return [say('file-too-big', locale, { found, most })];
  return [say(`file-${because}`, locale, { found })];
}

function fileText(file: OpenedFile, locale: Locale): string[] {
  const shown = String(file.entries.length);
  const listed = String(file.listed);
  const { unread, dropped, untold, problems } = file;
  return [
    say(file.kind === 'har' ? 'opened-har' : 'opened-report', locale, { shown, listed }),
    ...(unread > 0 ? [say('opened-unread', locale, { unread: String(unread) })] : []),
    ...problems.map((problem) => problemText(problem, locale)),
    ...(dropped > 0 ? [say('opened-dropped', locale, { dropped: String(dropped) })] : []),
    ...(untold > 0 ? [say('opened-untold', locale, { untold: String(untold) })] : []),
  ];
}

function problemText({ path, expected, found, sample }: Problem, locale: Locale): string {
  if (sample !== '') return say('problem-sample', locale, { path, expected, sample });
  return say('problem', locale, { path, expected, found });
}
