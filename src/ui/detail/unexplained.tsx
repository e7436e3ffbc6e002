import { t } from '../settings.ts';

/** Blocked, and nothing recorded says why: no guess, but where to look. */
export function Unexplained() {
  const [lead, ...ways] = t('unexplainedSettle').split('\n');
  return (
    <section class="unexplained" data-testid="unexplained">
      <p>{t('unexplained')}</p>
      <p>{lead}</p>
      <ul class="items">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  );
}
