const ACCENTED: Readonly<Record<string, string>> = {
  a: 'å',
  c: 'ç',
  e: 'é',
  i: 'ï',
  n: 'ñ',
  o: 'ö',
  s: 'š',
  u: 'ü',
  y: 'ý',
};

/** Values and code, which no language translates. */
const KEPT = /(\{\w+\}|`[^`]*`)/;

/** Text grows by this much in other languages; words, so that lines break as they would. */
const GROWTH = 0.4;
const FILLER = ' lörem ïpsüm dölör';

/**
 * A text as if in a language that nobody speaks: accented, longer, each line in ⟦…⟧. What a reader
 * sees outside the brackets was never given to a translator.
 */
export function pseudo(text: string): string {
  return text.split('\n').map(pseudoLine).join('\n');
}

function pseudoLine(line: string): string {
  const parts = line.split(KEPT).map((part) => (KEPT.test(part) ? part : accented(part)));
  const more = Math.ceil(line.length * GROWTH);
  return `⟦${parts.join('')}${FILLER.repeat(Math.ceil(more / FILLER.length)).slice(0, more)}⟧`;
}

function accented(part: string): string {
  return part.replaceAll(/[aceinosuy]/g, (letter) => ACCENTED[letter] ?? letter);
}

/** The same of every text in a pack of texts, however deep. */
export function pseudoAll(pack: unknown): unknown {
  if (typeof pack === 'string') return pseudo(pack);
  // Texts that are loaded later.
  if (typeof pack === 'function') return async () => pseudoAll(await pack());
  if (typeof pack !== 'object' || pack === null) return pack;
  if (Array.isArray(pack)) return pack.map(pseudoAll);
  const entries = Object.entries(pack);
  // A condition is no text.
  return Object.fromEntries(entries.map(([k, one]) => [k, k === 'when' ? one : pseudoAll(one)]));
}
