import type { Entry } from '../../diagnosis/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { perLanguage } from '../../i18n/index.ts';
import { firstHop, parseUrl } from '../../model/index.ts';
import { entryTitle, methodOf, reasonIds, shortType, statusOf } from '../components/format.ts';
import { translate } from '../texts/translate.ts';
import type { SearchText } from './search.ts';
import { lettersOf } from './search.ts';

/** A letter typed must not make ten thousand texts again. */
const KNOWN = perLanguage(() => new WeakMap<Entry, SearchText>());

/** What the filter looks through: everything that the row and the browser's console show. */
export function searchText(entry: Entry, locale: Locale): SearchText {
  const known = KNOWN[locale].get(entry);
  if (known !== undefined) return known;
  const fields = fieldsOf(entry, locale);
  KNOWN[locale].set(entry, fields);
  return fields;
}

function fieldsOf(entry: Entry, locale: Locale): SearchText {
  const { exchange, diagnosis } = entry;
  const { outcome } = diagnosis;
  const reason = [titleOf(entry, locale), reasonIds(diagnosis.findings)];
  const fields = {
    reason: lower([...reason, ...diagnosis.browserErrors]),
    host: lower([parseUrl(firstHop(exchange).url)?.host ?? '']),
    method: lower([methodOf(entry)]),
    outcome: lower([outcome, translate(locale, outcome)]),
    status: lower([statusOf(entry)]),
    type: lower([shortType(exchange.type)]),
  };
  const urls = lower(exchange.hops.map(({ url }) => url));
  const text = [urls, ...Object.values(fields)].join(' ');
  return { ...fields, text, letters: lettersOf(text) };
}

function lower(texts: readonly string[]): string {
  return texts.join(' ').toLowerCase();
}

/** A title that cannot be written costs that title: the filter finds the rest. */
function titleOf(entry: Entry, locale: Locale): string {
  try {
    return entryTitle(entry, locale) ?? '';
  } catch (error) {
    console.error(`Raison has no title for ${entry.exchange.id}`, error);
    return '';
  }
}
