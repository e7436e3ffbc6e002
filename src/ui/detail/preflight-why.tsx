import type { Entry } from '../../diagnosis/index.ts';
import type { Exchange } from '../../model/index.ts';
import { HostileText, Say } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';
import type { AskedFor, HopAsked } from './preflight-causes.ts';
import { reasonsToAsk, wasSparedPreflight, worthAvoiding } from './preflight-causes.ts';

/** Why the browser asked first, or why it did not ask again. Folded: it is no fault. */
export function PreflightWhy({ exchange }: { exchange: Exchange }) {
  const asked = reasonsToAsk(exchange);
  return (
    <>
      {asked.map((hop, index) => (
        <Why key={hop.hop} {...hop} isFirst={index === 0} />
      ))}
      {wasSparedPreflight(exchange) && (
        <p class="preflight-spared muted" data-testid="preflight-spared">
          <Say text="preflightSkipped" />
        </p>
      )}
    </>
  );
}

/** What a preflight is stands with the first of them. */
function Why({ hop, causes, isFirst }: HopAsked & { isFirst: boolean }) {
  return (
    <details class="preflight-why" data-testid="preflight-why" data-hop={hop}>
      <summary>
        {t('preflightWhy')}
        {hop > 0 && <span class="muted"> {t('preflightHop', { n: hop })}</span>}{' '}
        <span class="preflight-names">
          {causes.map(({ name }) => name !== '' && <Name key={name} name={name} />)}
        </span>
      </summary>
      <ul class="items">
        {causes.map((cause) => (
          <li key={cause.name} data-cause={cause.key}>
            <Cause cause={cause} />
          </li>
        ))}
      </ul>
      {isFirst && (
        <p class="muted">
          <Say text="preflightFine" />
        </p>
      )}
    </details>
  );
}

/** Before all else where the page could do without. */
export function AvoidablePreflight({ entry }: { entry: Entry }) {
  const names = worthAvoiding(entry, locale.value);
  if (names.length === 0) return null;
  return (
    <p class="avoidable" data-testid="preflight-avoidable">
      <Say text="preflightAvoidable" vars={{ names: names.join(', ') }} />
    </p>
  );
}

function Name({ name }: { name: string }) {
  return (
    <code>
      <HostileText text={name} limit={60} fixed />
    </code>
  );
}

function Cause({ cause: { key, name } }: { cause: AskedFor }) {
  if (key === 'preflightContentType') return <Say text={key} />;
  if (key === 'preflightAuthorization' || key === 'preflightUpload') return <Say text={key} />;
  return <Say text={key} vars={{ name }} />;
}
