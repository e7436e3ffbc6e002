/** `new URL` without the exception: `undefined` when the text is no absolute URL. */
export function parseUrl(text: string, base?: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

/** Serialized origin of a URL; `null` (the string) when it is opaque or no URL at all. */
export function originOf(url: string): string {
  return parseUrl(url)?.origin ?? 'null';
}

/** webRequest keeps `#fragment` (facts/chromium.md §2.3); servers never see it. */
export function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash < 0 ? url : url.slice(0, hash);
}

/** Origin and path, without query: two requests to the same endpoint share one server rule. */
export function endpointOf(url: string): string {
  const parsed = parseUrl(url);
  return parsed === undefined ? url : `${parsed.origin}${parsed.pathname}`;
}
