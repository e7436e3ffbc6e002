import type { Format } from './index.ts';

/** What terminals obey, or what shows one thing and is another. Line ends are ours. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** `##[error]`, `##vso[task.setvariable …]`, `##teamcity[…]`: read wherever in a line they stand. */
const HASHES = /##(?=\w*\[)/g;

/** `::stop-commands::`: read where a line begins with it, blanks aside. */
const COLONS = /^(\s*:):/gm;

/**
 * Output that no continuous integration takes for its commands. A header of a hostile server may be
 * `##vso[task.setvariable variable=PATH]…`, which Azure Pipelines obeys anywhere in a log, or
 * `##[stop-commands]x`, after which GitHub hides every annotation. JSON and XML keep their meaning.
 */
export function inLog(output: string, format: Format): string {
  if (format === 'json' || format === 'sarif') {
    return output.replace(UNSEEN, escapes).replace(HASHES, '#\\u0023');
  }
  if (format === 'junit') return output.replace(HASHES, '#&#35;');
  const marked = output.replace(HASHES, '#⟪U+0023⟫');
  return format === 'github' ? marked : marked.replace(COLONS, '$1⟪U+003A⟫');
}

/** As JSON writes it: one escape a code unit. */
function escapes(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
