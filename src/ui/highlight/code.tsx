import { useMemo } from 'preact/hooks';
import type { CodeLanguage } from './tokens.ts';
import { tokenize } from './tokens.ts';

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
