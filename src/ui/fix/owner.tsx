import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import { shareAs, shareKindsFor } from '../../formats/index.ts';
import { CommandBlock } from '../components/code.tsx';
import { Say } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';

/** For readers who cannot configure the server. */
export function Owner({ entry, isOpen = false }: { entry: Entry; isOpen?: boolean }) {
  const [isRead, setRead] = useState(isOpen);
  if (!shareKindsFor(entry).includes('owner')) return null;
  return (
    <section class="owner" data-testid="owner">
      <details
        class="fold"
        open={isOpen}
        onToggle={({ currentTarget: { open } }) => setRead(open || isRead)}
      >
        <summary>{t('owner')}</summary>
        <p class="purpose">{t('ownerSend')}</p>
        {isRead && <Message entry={entry} />}
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

/** Written only when it is read: it compiles the texts of the usual servers. */
function Message({ entry }: { entry: Entry }) {
  const language = locale.value;
  const message = useMemo(() => shareAs('owner', entry, language), [entry, language]);
  return <CommandBlock code={message} what={t('ownerCopy')} />;
}
