import type { HeaderList } from '../../model/index.ts';
import { getHeader } from '../../model/index.ts';
import { short } from '../open/limits.ts';
import type { Place } from '../open/read.ts';

/** DevTools' names for what webRequest calls otherwise. */
const AS_WEB_REQUEST: Readonly<Record<string, string>> = {
  fetch: 'xmlhttprequest',
  xhr: 'xmlhttprequest',
  eventsource: 'xmlhttprequest',
  texttrack: 'media',
  document: 'main_frame',
};

/** `Sec-Fetch-Dest`, for files that name no type. */
const BY_DESTINATION: Readonly<Record<string, string>> = {
  audio: 'media',
  video: 'media',
  track: 'media',
  font: 'font',
  image: 'image',
  script: 'script',
  style: 'stylesheet',
  document: 'main_frame',
  iframe: 'sub_frame',
};

/** webRequest's resource type of an entry, as well as the file tells it. */
export function typeOf(place: Place, headers: HeaderList): string {
  const own = place.field('_raison').field('type').value;
  if (typeof own === 'string') return short(own);
  const named = place.field('_resourceType').value;
  if (typeof named === 'string') return lookUp(AS_WEB_REQUEST, named) ?? short(named);
  const destination = getHeader(headers, 'Sec-Fetch-Dest') ?? '';
  return lookUp(BY_DESTINATION, destination) ?? 'xmlhttprequest';
}

/** The key comes from a file: `constructor` is no type. */
function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
