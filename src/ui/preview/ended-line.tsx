import { useEffect } from 'preact/hooks';
import type { EndedPreview, PreviewEnd } from '../../fixes/preview/index.ts';
import { t } from '../settings.ts';
import type { UiKey } from '../texts/translate.ts';
import { Say } from '../ui/sentence.tsx';
import { useClock } from './clock.ts';
import { putAway } from './state.ts';

const WHY = {
  stopped: 'previewStopped',
  expired: 'previewExpired',
  'tab-closed': 'previewStopped',
  'panel-closed': 'previewClosed',
  navigated: 'previewNavigated',
  'access-withdrawn': 'previewWithdrawn',
  'background-stopped': 'previewBroken',
} as const satisfies Record<PreviewEnd, UiKey>;

/** How long the end of a preview that the reader stopped is worth a line, in seconds. */
const SHORT = 5;

/** A preview that has ended, why, and how long browsers may still act as if it had not. */
export function EndedLine({ preview }: { preview: EndedPreview }) {
  const { endpoint, why, ended, remembered } = preview;
  const left = Math.ceil((ended - useClock()) / 1000) + Math.max(remembered, SHORT);
  useEffect(() => {
    if (why === 'stopped' && left <= 0) putAway(preview);
  }, [why, left, preview]);
  return (
    <div class="preview-bar preview-ended" data-testid="preview-ended" data-why={why}>
      <p>
        <Say text={WHY[why]} vars={{ endpoint }} />{' '}
        {left > 0 && t('previewRemembered', { n: left })}
      </p>
      <button type="button" onClick={() => putAway(preview)}>
        {t('previewPutAway')}
      </button>
    </div>
  );
}
