import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { choose, preferences, t } from '../state/settings.ts';
import type { CodeLanguage } from './highlight.ts';
import { tokenize } from './highlight.ts';
import { CopyIcon, WrapIcon } from './icons.tsx';
import { announce } from './notices.tsx';

export interface PasteBlockProps {
  /** Exactly what the element's text is, and what is copied. */
  readonly code: string;
  /** What it is, for the copy button's name. */
  readonly what: string;
  /** Absent: in one colour. */
  readonly language: CodeLanguage | undefined;
  /** Inside what it is pasted: `http`, `server`, `location`, … */
  readonly context: string;
  /** How it is applied there. */
  readonly edit: 'insert' | 'replace' | 'extend';
  /** The one that a single key copies. */
  readonly isNext?: boolean;
  readonly onCopied?: () => void;
  /** Its label for the eye. */
  readonly children: ComponentChildren;
}

/** A file's text to paste, under its label. */
export function PasteBlock(props: PasteBlockProps) {
  const { code, what, language, context, edit, isNext = false, onCopied, children } = props;
  const { wrap } = preferences.value;
  const ref = useRef<HTMLPreElement>(null);
  return (
    <figure class="code-block">
      <figcaption class="block-head">
        {children}
        <WrapSwitch on={wrap} />
        <CopyButton
          code={code}
          what={what}
          isNext={isNext}
          {...(onCopied === undefined ? {} : { onCopied })}
          onRefused={() => selectIn(ref)}
        />
      </figcaption>
      {/* The code is the only child: any blank in a `pre` would be pasted as well. */}
      <pre
        ref={ref}
        class={wrap ? '' : 'long-lines'}
        data-context={context}
        data-edit={edit}
        {...(wrap ? {} : { tabIndex: 0, role: 'group', 'aria-label': what })}
      >
        <code>{language === undefined ? code : <Code code={code} language={language} />}</code>
      </pre>
    </figure>
  );
}

/** Long lines go on below, or out of sight to be scrolled to. */
function WrapSwitch({ on }: { on: boolean }) {
  return (
    <button
      type="button"
      class="icon-button wrap"
      aria-pressed={on}
      aria-label={t('wrap')}
      title={t('wrapHint')}
      onClick={() => choose({ wrap: !on })}
    >
      <WrapIcon />
    </button>
  );
}

/** A command or a message: no `pre`, so that nobody takes it for a part of the configuration. */
export function CommandBlock(props: { code: string; what: string; language?: CodeLanguage }) {
  const { code, what, language } = props;
  const ref = useRef<HTMLElement>(null);
  return (
    <div class="code-block command-block">
      <code ref={ref} class="command">
        {language === undefined ? code : <Code code={code} language={language} />}
      </code>
      <CopyButton code={code} what={what} onRefused={() => selectIn(ref)} />
    </div>
  );
}

function selectIn(ref: RefObject<HTMLElement | null>): void {
  if (ref.current) selectContents(ref.current);
}

const SHOWN_FOR = 2000;

export interface CopyButtonProps {
  /** Exactly what is copied. */
  readonly code: string;
  /** What it is, for the button's name. */
  readonly what: string;
  /** The one that a single key presses, and that stands out. */
  readonly isNext?: boolean;
  readonly onCopied?: () => void;
  /** The browser refuses: select the text, so that the reader can copy it. */
  readonly onRefused?: () => void;
}

/** Copies, and says so to the eye and to the ear. */
export function CopyButton({ code, what, isNext = false, onCopied, onRefused }: CopyButtonProps) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setCopied(false), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const done = await copyText(code);
    if (!done) onRefused?.();
    if (done) onCopied?.();
    setCopied(done);
    announce(t(done ? 'copied' : 'copyFailed'));
  };
  return (
    <button
      type="button"
      class={isNext ? 'copy primary' : 'copy'}
      {...(isNext ? { 'data-key': 'c', 'data-testid': 'copy-fix', title: t('copyKeyHint') } : {})}
      aria-label={t('copyWhat', { what })}
      onClick={() => void copy()}
    >
      <CopyIcon />
      {t(copied ? 'copied' : 'copy')}
    </button>
  );
}

/**
 * Copies a text. DevTools may keep the clipboard API from its panels; the old command, which works
 * on a selection, is allowed there.
 *
 * @returns whether the text is in the clipboard
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/** Selects what an element shows, for the reader to copy by hand. */
function selectContents(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Code in colours; its text is exactly the code. */
export function Code({ code, language }: { code: string; language: CodeLanguage }) {
  const tokens = useMemo(() => tokenize(code, language), [code, language]);
  return tokens.map(({ kind, text }, index) =>
    kind === 'plain' ? (
      text
    ) : (
      <span key={index} class={`code-${kind}`}>
        {text}
      </span>
    ),
  );
}
