import { t } from '../settings.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { MarkIcon } from '../ui/icons.tsx';
import type { CheckLine, Mark } from './checks.ts';
import { difference } from './difference.ts';

const MARK_TEXTS = { pass: 'passes', fail: 'fails', depends: 'depends', warn: 'depends' } as const;

/** What was checked on an answer, each line ticked or crossed, in signs and in words. */
export function CheckLines({ lines }: { lines: readonly CheckLine[] }) {
  if (lines.length === 0) return null;
  return (
    <ul class="checks">
      {lines.map((line) => (
        <li key={line.name} class={`check check-${line.mark}`} data-mark={line.mark}>
          <MarkIcon mark={line.mark} />
          <span class="visually-hidden">{t(MARK_TEXTS[line.mark satisfies Mark])} </span>
          <span class="header-name">{labelOf(line)}</span>{' '}
          <span class="got">
            <Value line={line} />
          </span>
          {line.mark !== 'pass' && <Expected line={line} />}
        </li>
      ))}
    </ul>
  );
}

/** A header's name with its colon, as on the wire; the status is a word of the reader's language. */
function labelOf({ name }: CheckLine): string {
  return name === 'status' ? t('statusLabel') : `${name}:`;
}

function Value({ line: { value, expected } }: { line: CheckLine }) {
  if (value === null) return <em class="muted">{t('absent')}</em>;
  if (value === '') return <em class="muted">{t('empty')}</em>;
  const found = expected === undefined ? undefined : difference(value, expected);
  if (found === undefined) return <HostileText text={value} />;
  return (
    <>
      <HostileText text={found.before} />
      <mark class={found.differs === '' ? 'gap' : 'differs'}>
        <HostileText text={found.differs} />
      </mark>
      <HostileText text={found.after} />
    </>
  );
}

function Expected({ line }: { line: CheckLine }) {
  const expected = line.name === 'status' ? t('statusExpected') : line.expected;
  if (expected === undefined) return null;
  return (
    <span class="expected">
      {t('expected')} <HostileText text={expected} />
    </span>
  );
}
