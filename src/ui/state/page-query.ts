import type { Locale } from '../../i18n/index.ts';
import { isLocale } from '../../i18n/index.ts';

/** What the address of a page asks for: `?tabId=N&lang=en|fr&theme=light|dark&server=ID&all=1`. */
export interface PageQuery {
  readonly tabId?: number;
  readonly lang?: Locale;
  readonly theme?: 'light' | 'dark';
  /** In whose language the fix stands; an id that names no server counts as absent later. */
  readonly server?: string;
  /** Render every row, also where the list would draw only those in sight. */
  readonly all: boolean;
}

const TAB_ID = /^(?:-1|\d{1,15})$/;

/** Reads `location.search`; what is malformed counts as absent. */
export function readPageQuery(search: string): PageQuery {
  const query = new URLSearchParams(search);
  const tabId = query.get('tabId') ?? '';
  const lang = query.get('lang');
  const theme = query.get('theme');
  const server = query.get('server') ?? '';
  return {
    all: query.get('all') === '1',
    ...(TAB_ID.test(tabId) ? { tabId: Number(tabId) } : {}),
    ...(isLocale(lang) ? { lang } : {}),
    ...(/^[a-z][\w-]{0,40}$/.test(server) ? { server } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
}
