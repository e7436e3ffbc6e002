/** What a line of Firefox's console says of a CORS refusal. */
export interface Told {
  /** The message's category. */
  readonly name: string;
  readonly url: string;
  /** The header value, method or header name that it prints; '' when it prints none. */
  readonly value: string;
}

/** A remark on a request that passes. */
const WARNING = 'CORSAllowHeaderFromPreflightDeprecation';

/** The categories whose value is not just the name of a header. */
const WITH_VALUE: Readonly<Record<string, RegExp>> = {
  CORSAllowOriginNotMatchingOrigin: /does not match ‘(.*)’\)/su,
  CORSInvalidAllowMethod: /invalid token ‘(.*)’ in CORS header/su,
  CORSInvalidAllowHeader: /invalid token ‘(.*)’ in CORS header/su,
  CORSMissingAllowHeaderFromPreflight2: /header ‘(.*)’ is not allowed according/su,
};

/** Reads a message in English; `undefined` when it is about no refusal. */
export function readMessage(category: string, text: string): Told | undefined {
  if (!category.startsWith('CORS') || category === WARNING) return undefined;
  const [, url = ''] = /remote resource at ‘?(\S+?)’?\. \(Reason/u.exec(text) ?? [];
  const [, value = ''] = WITH_VALUE[category]?.exec(text) ?? [];
  return { name: category, url, value };
}
