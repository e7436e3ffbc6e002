/** A text in three parts: where it agrees with another at both ends, and where it differs. */
export interface Difference {
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

/**
 * Marks in `got` what keeps it from being `expected`. Empty `differs` means that something is
 * missing at that very place. `undefined` when they agree too little for a mark to help.
 */
export function difference(got: string, expected: string): Difference | undefined {
  const start = agreement(got, expected);
  const rest = Math.min(got.length, expected.length) - start;
  const end = Math.min(
    rest,
    agreement([...got].toReversed().join(''), [...expected].toReversed().join('')),
  );
  if (start + end < expected.length / 2) return undefined;
  return {
    before: got.slice(0, start),
    differs: got.slice(start, got.length - end),
    after: got.slice(got.length - end),
  };
}

function agreement(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
