import type { ReasonId } from '../../reasons/index.ts';
import { mdnPage, reasonById } from '../../reasons/index.ts';
import { locale, t } from '../settings.ts';

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
