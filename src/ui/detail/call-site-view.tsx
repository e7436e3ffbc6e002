import { signal } from '@preact/signals';
import type { Entry } from '../../diagnosis/index.ts';
import { CopyButton } from '../components/code.tsx';
import { HostileText } from '../components/sentence.tsx';
import { t } from '../state/settings.ts';
import type { CallSite, SeenCall } from './call-site.ts';
import { callOf, fullPlaceOf, placeOf } from './call-site.ts';

/** Where in the page's code the request was made; nothing where DevTools does not tell. */
export function CallSiteView({ entry }: { entry: Entry }) {
  const [first, ...others] = callOf(calls.value, entry.exchange)?.sites ?? [];
  if (first === undefined) return null;
  return (
    <div class="call-site" data-testid="call-site">
      <p>
        {t('calledAt')} <Site site={first} />{' '}
        <CopyButton code={fullPlaceOf(first)} what={t('calledAt')} />
      </p>
      {others.length > 0 && (
        <details>
          <summary>{t('calledBy', { n: others.length })}</summary>
          <ol class="items">
            {others.map((site, index) => (
              <li key={index}>
                <Site site={site} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function Site({ site }: { site: CallSite }) {
  const open = openSource.value;
  const place = <HostileText text={placeOf(site)} limit={80} fixed />;
  return (
    <>
      {open === undefined ? (
        place
      ) : (
        <button type="button" class="link" title={t('openSource')} onClick={() => open(site)}>
          {place}
        </button>
      )}
      {site.functionName !== '' && (
        <span class="muted">
          {' '}
          <HostileText text={`${site.functionName}()`} limit={80} fixed />
        </span>
      )}
    </>
  );
}

/** Enough for what a list holds; older ones are forgotten first. */
const MOST = 2000;

/** The calls that the DevTools network API told of, oldest first; empty outside DevTools. */
export const calls = signal<readonly SeenCall[]>([]);

/** How to show a place in DevTools' own sources; `undefined` where an extension may not. */
export const openSource = signal<((site: CallSite) => void) | undefined>(undefined);

export function addCalls(seen: readonly SeenCall[]): void {
  if (seen.length > 0) calls.value = [...calls.value, ...seen].slice(-MOST);
}
