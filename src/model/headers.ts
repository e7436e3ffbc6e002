/** One header line as the browser delivered it. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** Length in characters of a secret value that `sanitize.ts` dropped; `value` is then empty. */
  readonly hidden?: number;
  /**
   * Of `Set-Cookie` what decides whether a browser keeps it: `SameSite`, `Secure`, `Domain`,
   * `Partitioned`, in lower case with `; ` between; a line each where several arrived as one.
   */
  readonly attributes?: string;
  /** True when `value` was longer than the recorder keeps and was cut. */
  readonly cut?: true;
}

export type HeaderList = readonly Header[];

/**
 * Values of every line named `name`, in order of arrival, without surrounding blanks.
 * Names are compared without regard to case (RFC 9110 §5.1). Empty when the header is absent.
 */
export function valuesOf(list: HeaderList, name: string): string[] {
  const values: string[] = [];
  for (const header of list) if (isNamed(header, name)) values.push(normalizedValue(header));
  return values;
}

/**
 * "Get" a header: all its lines joined with `, `, or `null` when there is none.
 * An empty string means the header is there without a value, which is not the same as absent.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-list-get
 */
export function getHeader(list: HeaderList, name: string): string | null {
  let joined: string | null = null;
  for (const header of list) {
    if (!isNamed(header, name)) continue;
    const value = normalizedValue(header);
    joined = joined === null ? value : `${joined}, ${value}`;
  }
  return joined;
}

const NONE: readonly string[] = [];

/** The members of a list of names, in lower case; empty when the header is absent (`null`). */
export function tokensOf(value: string | null): readonly string[] {
  return value === null ? NONE : value.split(',').map((one) => one.trim().toLowerCase());
}

export function hasHeader(list: HeaderList, name: string): boolean {
  return list.some((header) => isNamed(header, name));
}

/** Lengths first: most names differ in theirs, and this runs hundreds of times an exchange. */
function isNamed({ name }: Header, wanted: string): boolean {
  if (name.length !== wanted.length) return false;
  return name === wanted || name.toLowerCase() === wanted.toLowerCase();
}

/** @see https://fetch.spec.whatwg.org/#concept-header-value-normalize */
function normalizedValue({ value }: Header): string {
  const first = value.charCodeAt(0);
  const last = value.charCodeAt(value.length - 1);
  // Hardly any value has blanks around it, and expressions are dear.
  return first > BLANK && last > BLANK ? value : value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
}

/** The blank, which comes after all others that are cut off. */
const BLANK = 0x20;
