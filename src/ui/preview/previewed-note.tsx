import type { Entry, Outcome } from '../../diagnosis/index.ts';
import { t } from '../state/settings.ts';
import type { UiKey } from '../texts/translate.ts';

const OUTCOMES = {
  allowed: 'previewedPassed',
  blocked: 'previewedBlocked',
  unknown: 'previewedUnknown',
} as const satisfies Record<Outcome, UiKey>;

/** Over the explanation of an exchange that a preview changed: what follows is the server's own. */
export function PreviewedNote({ entry: { previewed, diagnosis, exchange } }: { entry: Entry }) {
  if (previewed === undefined) return null;
  const { outcome } = previewed.diagnosis;
  const isFixed = diagnosis.outcome === 'allowed' && exchange.browser === 'chromium';
  return (
    <p class="previewed-note" data-testid="previewed" data-outcome={outcome}>
      <strong>{t('previewedTag')}</strong> {t(OUTCOMES[outcome])}{' '}
      {t(isFixed ? 'previewedFixed' : FOLLOWS[exchange.browser])}
    </p>
  );
}

/** Firefox shows extensions the answer as the preview has made it. */
const FOLLOWS = { chromium: 'previewedServer', firefox: 'previewedEarlier' } as const;

/** The mark in the list. */
export function PreviewedTag({ entry }: { entry: Entry }) {
  return entry.previewed === undefined ? null : <span class="tag">{t('previewedTag')}</span>;
}
