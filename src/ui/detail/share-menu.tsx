import { signal } from '@preact/signals';
import { browser } from '../../browser.ts';
import type { Entry } from '../../diagnosis/index.ts';
import type { FileKind, ShareKind } from '../../formats/index.ts';
import { fileKinds, shareAs, shareKindsFor, shareTab } from '../../formats/index.ts';
import { copyText } from '../components/code.tsx';
import { Menu } from '../components/controls.tsx';
import { ShareIcon } from '../components/icons.tsx';
import { announce } from '../components/notices.tsx';
import { locale, t } from '../state/settings.ts';
import { journal } from '../state/store.ts';

const COPIES = {
  markdown: 'shareMarkdown',
  owner: 'shareOwner',
  'curl-posix': 'shareCurlPosix',
  'curl-windows': 'shareCurlWindows',
  report: 'shareReport',
  assistant: 'shareAssistant',
} as const satisfies Record<ShareKind, string>;

const FILES = { report: 'saveReport', har: 'saveHar' } as const satisfies Record<FileKind, string>;
const NAMES = { report: 'raison-report.json', har: 'raison.har' } as const;

/** Off again with the page: nobody shall share secrets by a choice of last week. */
const redact = signal(true);

/** What was copied last, and how that went. */
const done = signal<{ kind: ShareKind; copied: boolean } | undefined>(undefined);

async function copy(kind: ShareKind, entry: Entry): Promise<void> {
  const text = shareAs(kind, entry, locale.value, { redact: redact.value });
  const copied = await copyText(text);
  done.value = { kind, copied };
  announce(t(copied ? 'copied' : 'shareFailed'));
}

function save(kind: FileKind, { exchange: { tabId } }: Entry): void {
  const { entries, dropped } = journal.value;
  const { version } = browser.runtime.getManifest();
  const shared = { entries, tabId, dropped, version };
  saveFile(NAMES[kind], shareTab(kind, shared, { redact: redact.value }));
}

/** The selected exchange as text for others, and the whole tab as a file. */
export function ShareMenu({ entry }: { entry: Entry }) {
  return (
    <Menu id="share-menu" label={t('share')} icon={<ShareIcon />} labelled>
      {shareKindsFor(entry).map((kind) => (
        <button
          key={kind}
          type="button"
          class="menu-item"
          data-testid={`share-${kind}`}
          onClick={() => void copy(kind, entry)}
        >
          {t(COPIES[kind])}
          {done.value?.kind === kind && (
            <span class="muted"> · {t(done.value.copied ? 'copied' : 'shareFailed')}</span>
          )}
        </button>
      ))}
      <hr />
      {fileKinds.map((kind) => (
        <button
          key={kind}
          type="button"
          class="menu-item"
          data-testid={`save-${kind}`}
          onClick={() => save(kind, entry)}
        >
          {t(FILES[kind])}
        </button>
      ))}
      <hr />
      <label class="check-box">
        <input
          type="checkbox"
          checked={redact.value}
          data-testid="redact"
          onChange={({ currentTarget }) => (redact.value = currentTarget.checked)}
        />
        {t('redact')}
      </label>
    </Menu>
  );
}

/** Long enough for the browser to have read it. */
const KEPT = 10_000;

/** Saves a text where the browser keeps its downloads; nothing leaves the machine. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
