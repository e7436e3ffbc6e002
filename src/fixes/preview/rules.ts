import type { HeaderList } from '../../model/index.ts';
import { parseUrl } from '../../model/index.ts';
import type { PreviewSpec } from './preview.ts';
import { endpointFilter } from './preview.ts';

/** The one thing a preview's rule does: put a value in place of whatever the server sent. */
export interface SetHeader {
  readonly header: string;
  readonly operation: 'set';
  readonly value: string;
}

/** A declarativeNetRequest session rule without its number; arrays as the interface wants them. */
export interface PreviewRule {
  readonly action: {
    readonly type: 'modifyHeaders';
    readonly responseHeaders: SetHeader[];
  };
  readonly condition: {
    readonly regexFilter: string;
    readonly isUrlFilterCaseSensitive: true;
    readonly tabIds: number[];
    /** Matches subdomains and any port, too; the origin named in the headers does not. */
    readonly initiatorDomains: string[];
    readonly resourceTypes: string[];
    readonly requestMethods?: string[];
    readonly excludedRequestMethods?: string[];
  };
}

/** How many rules a preview has: one for preflights, one for everything else. */
export const RULES_A_PREVIEW = 2;

/** The rules that make one preview; none at all when its endpoint or page cannot be written safely. */
export function rulesOf(spec: PreviewSpec, tabId: number): PreviewRule[] {
  const regexFilter = endpointFilter(spec.endpoint);
  const host = parseUrl(spec.origin)?.hostname ?? '';
  if (regexFilter === undefined || host === '' || tabId < 0) return [];
  const condition = {
    regexFilter,
    isUrlFilterCaseSensitive: true as const,
    tabIds: [tabId],
    initiatorDomains: [host],
    resourceTypes: [...spec.types],
  };
  return [
    { action: setting(spec.preflight), condition: { ...condition, requestMethods: [OPTIONS] } },
    {
      action: setting(spec.actual),
      condition: { ...condition, excludedRequestMethods: [OPTIONS] },
    },
  ];
}

/** The interface wants methods in lower case. */
const OPTIONS = 'options';

function setting(headers: HeaderList): PreviewRule['action'] {
  const responseHeaders = headers.map(
    ({ name, value }): SetHeader => ({ header: name.toLowerCase(), operation: 'set', value }),
  );
  return { type: 'modifyHeaders', responseHeaders };
}
