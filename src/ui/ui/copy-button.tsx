import { useEffect, useState } from 'preact/hooks';
import { t } from '../settings.ts';
import { announce } from './announcer.tsx';
import { copyText } from './copy-text.ts';
import { CopyIcon } from './icons.tsx';

const SHOWN_FOR = 2000;

export interface CopyButtonProps {
  /** Exactly what is copied. */
  readonly code: string;
  /** What it is, for the button's name. */
  readonly what: string;
  /** The one that a single key presses, and that stands out. */
  readonly isFirst?: boolean;
  /** The browser refuses: select the text, so that the reader can copy it. */
  readonly onRefused?: () => void;
}

/** Copies, and says so to the eye and to the ear. */
export function CopyButton({ code, what, isFirst = false, onRefused }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const done = await copyText(code);
    if (!done) onRefused?.();
    setCopied(done);
    announce(t(done ? 'copied' : 'copyFailed'));
  };
  return (
    <button
      type="button"
      class={isFirst ? 'copy primary' : 'copy'}
      {...(isFirst ? { 'data-key': 'c', 'data-testid': 'copy-fix', title: t('copyKeyHint') } : {})}
      aria-label={t('copyWhat', { what })}
      onClick={() => void copy()}
    >
      <CopyIcon />
      {t(copied ? 'copied' : 'copy')}
    </button>
  );
}
