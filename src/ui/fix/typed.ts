import { parseUrl } from '../../model/index.ts';

/** The words of a list that somebody types: blanks, commas and semicolons part them. */
export function typedList(text: string): string[] {
  return text.split(/[\s,;]+/).filter((word) => word !== '');
}

/**
 * Origins as typed. An address that is copied whole, with its slash or path, is understood as its
 * origin; what is no web address stays as it is, to be refused with a reason.
 */
export function typedOrigins(text: string): string[] {
  return typedList(text).map((word) => {
    const url = parseUrl(word);
    return url !== undefined && /^https?:$/.test(url.protocol) ? url.origin : word;
  });
}
