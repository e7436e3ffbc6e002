import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../protocol.ts';
import { OpenIcon } from '../components/icons.tsx';
import { HostileText } from '../components/sentence.tsx';
import { isStorageBroken, locale, t } from '../state/settings.ts';
import { connected, counts, filterText, following, journal, shown } from '../state/store.ts';
import { closeFile, opened, openNamed } from './opened-file.ts';

export function FilterBox() {
  // A tooltip shows no code as code.
  const hint = t('filterHint').replaceAll('`', '');
  return (
    <input
      type="search"
      class="filter"
      placeholder={t('filter')}
      aria-label={hint}
      title={hint}
      value={filterText.value}
      onInput={({ currentTarget }) => (filterText.value = currentTarget.value)}
    />
  );
}

/** The numbers of the tab, whatever the filter shows of it. */
export function StatusBar() {
  const { blocked, distinct, allowed } = counts.value;
  const { entries, dropped, problems = [] } = journal.value;
  const all = new Set<Problem>(isStorageBroken.value ? [...problems, 'local-storage'] : problems);
  return (
    <footer class="status-bar" data-testid="status">
      <span class={blocked > 0 ? 'count-blocked' : ''}>{t('countBlocked', { n: blocked })}</span>
      {blocked > 0 && <span>{t('countDistinct', { n: distinct })}</span>}
      <span>{t('countAllowed', { n: allowed })}</span>
      {dropped > 0 && <span>{t('countDropped', { n: dropped })}</span>}
      {filterText.value !== '' && (
        <span>{t('countShown', { n: shown.value.length, total: entries.length })}</span>
      )}
      {[...all].map((problem) => (
        <span key={problem} role="alert" data-testid="problem">
          {t(problem === 'local-storage' ? 'choicesNotKept' : 'logNotKept')}
        </span>
      ))}
      {following.value && !connected.value && <span>{t('reconnecting')}</span>}
    </footer>
  );
}

/** Says which file is shown in the tab's place, or why one could not be opened. */
export function FileBar() {
  const file = opened.value;
  return (
    <div class={file === undefined ? '' : `file-bar file-${file.result.kind}`} role="status">
      {file !== undefined && (
        <>
          <p data-testid="file">
            <strong>
              <HostileText text={file.name} limit={80} fixed />
            </strong>{' '}
            {file.said(locale.value).join(' ')}
          </p>
          <button type="button" onClick={closeFile}>
            {t(file.result.kind === 'refused' || !following.value ? 'close' : 'backToTab')}
          </button>
        </>
      )}
    </div>
  );
}

/** Opens a HAR file or a report; a file may also be dropped anywhere on the page. */
export function OpenButton() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(takeDrops, []);
  return (
    <>
      <button
        type="button"
        class="icon-button"
        title={t('openFile')}
        aria-label={t('openFile')}
        data-testid="open-file"
        onClick={() => input.current?.click()}
      >
        <OpenIcon />
      </button>
      <input
        ref={input}
        type="file"
        accept=".har,.json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file !== undefined) void openNamed(file);
          // The same file, fixed, may be chosen again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** @returns how to stop */
function takeDrops(): () => void {
  document.addEventListener('dragover', allow);
  document.addEventListener('drop', take);
  return () => {
    document.removeEventListener('dragover', allow);
    document.removeEventListener('drop', take);
  };
}

/** Without this the browser would leave the page for the file. */
function allow(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

function take(event: DragEvent): void {
  const [file] = event.dataTransfer?.files ?? [];
  if (file === undefined) return;
  event.preventDefault();
  void openNamed(file);
}
