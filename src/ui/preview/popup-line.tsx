import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Preview } from '../../fixes/preview/index.ts';
import { t } from '../settings.ts';
import { Say } from '../ui/sentence.tsx';
import { StopButton } from './preview-bar.tsx';
import { previewsElsewhere, previewsHere } from './state.ts';

/** In the popup: which previews are on, and in which tabs. */
export function PreviewLines() {
  if (previewsHere.value.length + previewsElsewhere.value.length === 0) return null;
  return (
    <aside aria-label={t('previews')}>
      {previewsHere.value.map((preview) => (
        <div key={preview.id} class="preview-bar" data-testid="preview-bar">
          <p>
            <Say text="previewOn" vars={{ endpoint: preview.endpoint }} />
          </p>
          <StopButton id={preview.id} />
        </div>
      ))}
      {previewsElsewhere.value.map((preview) => (
        <OtherTab key={preview.id} preview={preview} />
      ))}
    </aside>
  );
}

function OtherTab({ preview: { id, tabId, endpoint, site } }: { preview: Preview }) {
  const [title, setTitle] = useState(site);
  useEffect(() => {
    void titleOf(tabId, site).then(setTitle);
  }, [tabId, site]);
  return (
    <div class="preview-bar" data-testid="preview-elsewhere">
      <p>
        <Say text="previewElsewhere" vars={{ endpoint, site: title }} />
      </p>
      <button type="button" onClick={() => void show(tabId)}>
        {t('previewShowTab')}
      </button>
      <StopButton id={id} />
    </div>
  );
}

async function titleOf(tabId: number, site: string): Promise<string> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  // Closed within this very moment: its preview is about to leave the list, too.
  return tab?.title ?? site;
}

async function show(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  globalThis.close();
}
