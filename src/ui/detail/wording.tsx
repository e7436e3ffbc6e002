import type { Entry } from '../../diagnosis/index.ts';
import { consoleWording, rootCause, valuesSaid } from '../../diagnosis/index.ts';
import { lastHop } from '../../model/index.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { mdnPage, reasonById } from '../../reasons/index.ts';
import { Sentence } from '../components/sentence.tsx';
import { locale, t } from '../state/settings.ts';

/** What the browser's console says, quoted, and MDN's page on it. */
export function Wording({ entry }: { entry: Entry }) {
  const { browserErrors } = entry.diagnosis;
  const quoted = browserErrors.flatMap((name) =>
    valuesSaid(entry.diagnosis, name).map((value) => ({ name, value })),
  );
  const cause = rootCause(entry.diagnosis);
  return (
    <details class="fold wording" id="section-wording" data-testid="wording">
      <summary>{t('wording')}</summary>
      {browserErrors.length === 0 && <p>{t('wordingNone')}</p>}
      {quoted.length > 1 && <p class="muted">{t('wordingOneOf')}</p>}
      {isHiddenByFirefox(entry) && <p class="muted">{t('wordingNoResponse')}</p>}
      {quoted.map(({ name, value }) => (
        <Quotation key={`${name} ${value}`} name={name} value={value} />
      ))}
      {cause && <MdnLink reason={cause.reason} />}
    </details>
  );
}

/** Firefox has one sentence for whatever kept a response from coming. */
function isHiddenByFirefox({ exchange, diagnosis }: Entry): boolean {
  return (
    exchange.browser === 'firefox' &&
    diagnosis.browserErrors.includes('CORSDidNotSucceed') &&
    lastHop(exchange).actual.answer === undefined
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

/** MDN's page on what browsers call this reason, in the reader's language where there is one. */
export function MdnLink({ reason }: { reason: ReasonId }) {
  const { family } = reasonById(reason);
  if (!family) return null;
  const { url, language } = mdnPage(family, locale.value);
  return (
    <p>
      <a href={url} target="_blank" rel="noreferrer" hreflang={language}>
        {t('mdn', { reason: family })}
      </a>{' '}
      {language !== locale.value && <span class="muted">{t('mdnEnglish')}</span>}
    </p>
  );
}
