import type { Preview } from '../../fixes/preview/index.ts';
import { t } from '../settings.ts';
import { Say } from '../ui/sentence.tsx';
import { useClock } from './clock.ts';
import { EndedLine } from './ended-line.tsx';
import { previewsElsewhere, previewsEnded, previewsHere } from './state.ts';
import { pinPreview, stopPreview } from './wishes.ts';

const MINUTE = 60_000;

/** Across the whole panel: a preview is on, and what is seen is not what the server sends. */
export function PreviewBars() {
  const isQuiet = [previewsHere, previewsElsewhere, previewsEnded].every(
    ({ value }) => value.length === 0,
  );
  if (isQuiet) return null;
  return (
    <aside class="preview-bars" aria-label={t('previews')}>
      {previewsHere.value.map((preview) => (
        <PreviewBar key={preview.id} preview={preview} />
      ))}
      {previewsElsewhere.value.map((preview) => (
        <ElsewhereLine key={preview.id} preview={preview} />
      ))}
      {previewsEnded.value.map((preview) => (
        <EndedLine key={preview.id} preview={preview} />
      ))}
    </aside>
  );
}

function PreviewBar({ preview: { id, endpoint, pinned, until } }: { preview: Preview }) {
  const minutes = Math.max(1, Math.ceil((until - useClock()) / MINUTE));
  return (
    <div class="preview-bar" data-testid="preview-bar" data-endpoint={endpoint}>
      <p>
        <Say text="previewOn" vars={{ endpoint }} />
      </p>
      <span class="muted">{t('previewLeft', { n: minutes })}</span>
      <label class="check-box">
        <input
          type="checkbox"
          data-testid="preview-pin"
          checked={pinned}
          onChange={({ currentTarget }) => pinPreview(id, currentTarget.checked)}
        />
        {t('previewPin')}
      </label>
      <StopButton id={id} />
    </div>
  );
}

/** Of a tab that this page does not show. */
export function ElsewhereLine({ preview: { id, endpoint, site } }: { preview: Preview }) {
  return (
    <div class="preview-bar" data-testid="preview-elsewhere" data-endpoint={endpoint}>
      <p>
        <Say text="previewElsewhere" vars={{ endpoint, site }} />
      </p>
      <StopButton id={id} />
    </div>
  );
}

export function StopButton({ id }: { id: string }) {
  return (
    <button type="button" data-testid="preview-stop" onClick={() => stopPreview(id)}>
      {t('previewStop')}
    </button>
  );
}
