/**
 * Tables whose every row drives a real browser or server take minutes. `npm test` takes a fixed part
 * of each, `npm run test:whole` all; `SAMPLE=1 npm test` takes another part, and as many of them as a
 * table has parts are the whole.
 */
export const isWhole = process.env['SAMPLE'] === 'whole';

const PART = isWhole ? 0 : Number(process.env['SAMPLE'] ?? 0);

/**
 * One row of `parts`, evenly over the table; all rows in a whole run.
 *
 * @param parts how many runs take the whole table
 * @param shift another part for another browser, so that together they see more
 */
export function sampled<Row>(rows: readonly Row[], parts: number, shift = 0): readonly Row[] {
  if (isWhole) return rows;
  return rows.filter((_, index) => (index + shift) % parts === PART % parts);
}
