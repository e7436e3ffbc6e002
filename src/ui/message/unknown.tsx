import { t } from '../settings.ts';
import { Items, Say } from '../ui/sentence.tsx';

/** No guess: what was looked for, and where the named reason may stand. The text stays. */
export function Unknown() {
  return (
    <section class="unexplained" data-testid="message-unknown">
      <h2>{t('messageUnknown')}</h2>
      <p>
        <Say text="messageUnknownWhy" />
      </p>
      <Items list={t('messageUnknownDo').split('\n')} vars={{}} />
    </section>
  );
}
