import { t } from '../settings.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import type { AskedLine } from './asked.ts';

/** The request headers that decide what the server has to allow; an origin not the page's stands out. */
export function AskedLines({ lines, page }: { lines: readonly AskedLine[]; page: string }) {
  if (lines.length === 0) return null;
  return (
    <ul class="asked">
      {lines.map((line) => (
        <li key={line.name} class={isForeign(line, page) ? 'asked-foreign' : ''}>
          <span class="header-name">{line.name}:</span>{' '}
          {line.hidden === undefined ? (
            <HostileText text={line.value} />
          ) : (
            <span class="muted">{t('hiddenValue', { n: line.hidden })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function isForeign({ name, value }: AskedLine, page: string): boolean {
  return name.toLowerCase() === 'origin' && value !== page;
}
