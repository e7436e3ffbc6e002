/**
 * Makes pasted console text comparable: curly quotes, guillemets and the many blanks of French
 * typography become plain ones. Values inside quotes keep their characters.
 */
export function fold(text: string): string {
  return text
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n]+/g, ' ')
    .replace(/\u00ab ?| ?\u00bb/g, "'")
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/ {2,}/g, ' ')
    .trim();
}
