import { locale, t } from '../settings.ts';
import { following } from '../store.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { closeFile, opened } from './opened.ts';

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
