import type { Entry } from '../../diagnosis/index.ts';
import { shareAs } from '../../formats/index.ts';
import { CommandBlock } from '../components/code.tsx';
import { Say } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';

/** For readers who cannot configure the server. */
export function Owner({ entry, isOpen = false }: { entry: Entry; isOpen?: boolean }) {
  const message = shareAs('owner', entry, locale.value);
  if (message === '') return null;
  return (
    <section class="owner" data-testid="owner">
      <details class="fold" open={isOpen}>
        <summary>{t('owner')}</summary>
        <p class="purpose">{t('ownerSend')}</p>
        <CommandBlock code={message} what={t('ownerCopy')} />
        <ul class="items">
          <li>
            <Say text="ownerDev" />
          </li>
          <li>{t('ownerBackend')}</li>
          <li>
            <strong>{t('ownerNever')}</strong>
          </li>
        </ul>
      </details>
    </section>
  );
}
