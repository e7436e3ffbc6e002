/** What a server knows when it answers; the values of an answer's `{placeholders}`. */
export interface Known {
  /** The `Origin` it received, or the caller's when none came. */
  readonly origin: string;
  /** The caller's own origin, also where the chain has made it `null`. */
  readonly caller: string;
  /** The method and header names that a preflight asks for. */
  readonly method: string;
  readonly names: string;
}

/** Fills `{origin}`, `{caller}`, `{ORIGIN}`, `{host}`, `{https}`, `{method}` and `{names}`. */
export function filled(template: string, known: Known): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => valueOf(name, known) ?? whole);
}

function valueOf(name: string, { origin, caller, method, names }: Known): string | undefined {
  const host = caller.replace(/^\w+:\/\//, '');
  const values: Readonly<Record<string, string>> = {
    origin,
    caller,
    ORIGIN: origin.toUpperCase(),
    host,
    https: `https://${host}`,
    method,
    names,
  };
  return values[name];
}
