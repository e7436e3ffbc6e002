/** The same few texts come with every request; each is kept once. */
const TEXTS = new Map<string, string>();
const MOST_TEXTS = 500;
/** Longer ones seldom come twice. */
const LONGEST = 64;

/**
 * The same text, as the one copy that all exchanges share: most of what an exchange takes in memory
 * are names and values that the one before had, too.
 */
export function sharedText(text: string): string {
  if (text.length > LONGEST) return text;
  const known = TEXTS.get(text);
  if (known !== undefined) return known;
  if (TEXTS.size >= MOST_TEXTS) TEXTS.clear();
  TEXTS.set(text, text);
  return text;
}
