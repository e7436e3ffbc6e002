import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../browser.ts';
import type { Entry, Outcome } from '../../diagnosis/index.ts';
import type { EndedPreview, Preview } from '../../fixes/preview/index.ts';
import { Say } from '../components/sentence.tsx';
import { t } from '../state/settings.ts';
import type { UiKey } from '../texts/translate.ts';
import {
  pinPreview,
  previewsElsewhere,
  previewsEnded,
  previewsHere,
  putAway,
  stopPreview,
} from './preview-state.ts';

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
function ElsewhereLine({ preview: { id, endpoint, site } }: { preview: Preview }) {
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

/** How long the end of a preview that the reader stopped is worth a line, in seconds. */
const SHORT = 5;

/** A preview that has ended, why, and how long browsers may still act as if it had not. */
function EndedLine({ preview }: { preview: EndedPreview }) {
  const { endpoint, why, ended, remembered } = preview;
  const left = Math.ceil((ended - useClock()) / 1000) + Math.max(remembered, SHORT);
  useEffect(() => {
    if (why === 'stopped' && left <= 0) putAway(preview);
  }, [why, left, preview]);
  return (
    <div class="preview-bar preview-ended" data-testid="preview-ended" data-why={why}>
      <p>
        <Say text="previewEnded" vars={{ endpoint, why }} />{' '}
        {left > 0 && t('previewRemembered', { n: left })}
      </p>
      <button type="button" onClick={() => putAway(preview)}>
        {t('previewPutAway')}
      </button>
    </div>
  );
}

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

const SECOND = 1000;

/** Now, in milliseconds since the epoch, to the second, while something on the page counts time. */
const now = signal(Date.now());

/** Ticks as long as the component that uses it is drawn. */
function useClock(): number {
  useEffect(() => {
    const tick = (): void => void (now.value = Date.now());
    tick();
    const timer = setInterval(tick, SECOND);
    return () => clearInterval(timer);
  }, []);
  return now.value;
}

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
