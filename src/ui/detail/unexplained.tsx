import type { Exchange } from '../../model/index.ts';
import { t } from '../settings.ts';

/** Blocked, and nothing recorded says why: no guess, but where to look. */
export function Unexplained({ exchange }: { exchange: Exchange }) {
  const [lead, ...ways] = t('unexplainedSettle').split('\n');
  return (
    <section class="unexplained" data-testid="unexplained">
      {/* Headers are in order only where all of them were seen. */}
      {exchange.incomplete ? null : <p>{t('unexplained')}</p>}
      <p>{lead}</p>
      <ul class="items">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  );
}
