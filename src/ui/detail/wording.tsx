import type { Entry } from '../../diagnosis/index.ts';
import { consoleWording, rootCause } from '../../diagnosis/index.ts';
import { locale, t } from '../settings.ts';
import { MdnLink } from '../ui/mdn-link.tsx';
import { Sentence } from '../ui/sentence.tsx';

/** What the browser's console says, quoted, and MDN's page on it. */
export function Wording({ entry }: { entry: Entry }) {
  const { browserErrors, browserValue } = entry.diagnosis;
  const cause = rootCause(entry.diagnosis);
  return (
    <details class="fold wording" id="section-wording" data-testid="wording">
      <summary>{t('wording')}</summary>
      {browserErrors.length === 0 && <p>{t('wordingNone')}</p>}
      {browserErrors.length > 1 && <p class="muted">{t('wordingOneOf')}</p>}
      {browserErrors.map((name) => (
        <Quotation key={name} name={name} value={browserValue} />
      ))}
      {cause && <MdnLink reason={cause.reason} />}
    </details>
  );
}

/** One name of an error, with the sentence that the console prints under it. */
export function Quotation({ name, value }: { name: string; value: string }) {
  const sentence = consoleWording(name, locale.value);
  return (
    <figure class="quotation">
      {sentence !== undefined && (
        <blockquote>
          <Sentence template={sentence} vars={{ value }} />
        </blockquote>
      )}
      <figcaption class="muted">
        {t('wordingNames')} <code>{name}</code>
      </figcaption>
    </figure>
  );
}
