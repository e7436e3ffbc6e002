/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text as it must stand in HTML, between tags or inside a quoted attribute.
 *
 * @param {string} text
 */
export function escape(text) {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
