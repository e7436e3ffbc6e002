import type { Exchange } from '../../model/index.ts';
import { HostileText, Say } from '../components/sentence.tsx';
import { t } from '../state/settings.ts';
import type { AskedFor, HopAsked } from './preflight-causes.ts';
import { reasonsToAsk, wasSparedPreflight } from './preflight-causes.ts';

/** Why the browser asked first, or why it did not ask again. Folded: it is no fault. */
export function PreflightWhy({ exchange }: { exchange: Exchange }) {
  const asked = reasonsToAsk(exchange);
  return (
    <>
      {asked.map((hop) => (
        <Why key={hop.hop} {...hop} />
      ))}
      {wasSparedPreflight(exchange) && (
        <p class="preflight-spared muted" data-testid="preflight-spared">
          <Say text="preflightSkipped" />
        </p>
      )}
    </>
  );
}

function Why({ hop, causes }: HopAsked) {
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
      <p class="muted">
        <Say text="preflightFine" />
      </p>
    </details>
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
