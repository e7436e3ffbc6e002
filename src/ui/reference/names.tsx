import { consoleWording } from '../../diagnosis/index.ts';
import { browserNames } from '../../reasons/browser-names.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { Quotation } from '../detail/wording.tsx';
import { locale, t } from '../settings.ts';

/** What each browser calls a reason, with its own sentence where it prints one. */
export function Names({ id, value }: { id: ReasonId; value: string }) {
  const { chromium, firefox } = browserNames(id);
  return (
    <section class="browser-names" data-testid="browser-names">
      <h3>{t('wording')}</h3>
      <NamesIn browser="Chromium" names={chromium} value={value} />
      <NamesIn browser="Firefox" names={firefox} value={value} />
    </section>
  );
}

interface NamesInProps {
  readonly browser: string;
  readonly names: readonly string[];
  readonly value: string;
}

function NamesIn({ browser, names, value }: NamesInProps) {
  const quoted = names.filter((name) => isOwnSentence(name, names));
  const others = names.filter((name) => !quoted.includes(name));
  return (
    <div class="names-in">
      <h4>{t('namesIn', { browser })}</h4>
      {names.length === 0 && <p class="muted">{t('namesNone')}</p>}
      {quoted.map((name) => (
        <Quotation key={name} name={name} value={value === '' ? '…' : value} />
      ))}
      {others.length > 0 && (
        <p class="muted">
          {quoted.length > 0 && `${t('namesAlso')} `}
          {others.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </p>
      )}
    </div>
  );
}

/** On a preflight the same sentence stands behind a longer beginning: not twice. */
function isOwnSentence(name: string, names: readonly string[]): boolean {
  const isTwin = name.startsWith('Preflight') && names.includes(name.slice('Preflight'.length));
  return !isTwin && consoleWording(name, locale.value) !== undefined;
}
