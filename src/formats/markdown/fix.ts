import type { Block, Fix, FixPlan, Note } from '../../fixes/index.ts';
import { noteText } from '../../fixes/index.ts';
import type { Locale } from '../../i18n/text.ts';
import { renderText } from '../../i18n/text.ts';
import { say } from '../plain.ts';
import { placeOf, preferredFixes, serverName } from '../servers.ts';
import { phrase } from '../texts/index.ts';
import { fence } from './fence.ts';
import { inline, words } from './inline.ts';

/** The fix of each server, advice that no server can follow, and how to check. */
export function fixSections(plan: FixPlan, locale: Locale): string[] {
  const advice = notes(plan.advice, locale);
  const fixes = preferredFixes(plan).map((fix) => fixSection(fix, locale));
  const title = `#### ${inline(phrase('fix', locale))}`;
  return [
    ...(advice === '' ? [] : [title, advice]),
    ...fixes,
    ...(fixes.length === 0 ? [] : [notes(plan.refused, locale)]),
    checks(plan, locale),
  ];
}

function fixSection(fix: Fix, locale: Locale): string {
  const { server, blocks, placement, warnings } = fix;
  return [
    `#### ${words(say('fix-for', locale, { server: serverName(server) }))}`,
    ...blocks.map((block) => blockText(block, server, locale)),
    notes([...placement, ...warnings], locale),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function blockText(block: Block, language: string, locale: Locale): string {
  const place = inline(phrase(placeOf(block), locale, { file: block.file }));
  return `${place}\n\n${fence(block.code, language)}`;
}

function checks({ verify }: FixPlan, locale: Locale): string {
  if (verify.length === 0) return '';
  const commands = verify.map(({ purpose, code }) => [note(purpose, locale), fence(code, 'sh')]);
  return [`#### ${inline(phrase('check', locale))}`, ...commands.flat()].join('\n\n');
}

function notes(list: readonly Note[], locale: Locale): string {
  return list.map((one) => `- ${note(one, locale)}`).join('\n');
}

function note({ id, vars }: Note, locale: Locale): string {
  return inline(renderText(noteText(id, locale), vars));
}
