import { useEffect, useRef } from 'preact/hooks';
import { t } from '../settings.ts';
import { OpenIcon } from '../ui/icons.tsx';
import { openNamed } from './opened.ts';

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
          // The same file, mended, may be chosen again.
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
