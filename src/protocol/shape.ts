/** Browsers number tabs from 0; −1 stands for none. */
export function isTabId(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= -1;
}

/** A record's fields are still anything: what reads them looks at each. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
