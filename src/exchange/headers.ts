/** One header line as the browser delivered it. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** Length in characters of a secret value that was dropped at the door; `value` is then empty. */
  readonly hidden?: number;
  /** True when `value` was longer than the recorder keeps and was cut. */
  readonly cut?: true;
}

export type HeaderList = readonly Header[];

/**
 * Values of every line named `name`, in order of arrival, without surrounding blanks.
 * Names are compared without regard to case (RFC 9110 §5.1). Empty when the header is absent.
 */
export function valuesOf(list: HeaderList, name: string): string[] {
  const wanted = name.toLowerCase();
  return list.filter((header) => header.name.toLowerCase() === wanted).map(normalizedValue);
}

/**
 * "Get" a header: all its lines joined with `, `, or `null` when there is none.
 * An empty string means the header is there without a value, which is not the same as absent.
 *
 * @see https://fetch.spec.whatwg.org/#concept-header-list-get
 */
export function getHeader(list: HeaderList, name: string): string | null {
  const values = valuesOf(list, name);
  return values.length === 0 ? null : values.join(', ');
}

export function hasHeader(list: HeaderList, name: string): boolean {
  const wanted = name.toLowerCase();
  return list.some((header) => header.name.toLowerCase() === wanted);
}

/** @see https://fetch.spec.whatwg.org/#concept-header-value-normalize */
function normalizedValue(header: Header): string {
  return header.value.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
}
