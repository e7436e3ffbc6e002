import type { Entry } from '../diagnosis/index.ts';
import { rootCause } from '../diagnosis/index.ts';
import { sentencesOf } from '../reasons/texts.ts';
import { Headline } from '../ui/detail/headline.tsx';
import { Unexplained } from '../ui/detail/unexplained.tsx';
import { DETAIL_ID } from '../ui/list/selection.ts';
import { locale, t } from '../ui/settings.ts';
import { Items } from '../ui/ui/sentence.tsx';

/** What happened and what to do, for the selected request. */
export function Glance({ entry }: { entry: Entry }) {
  const cause = rootCause(entry.diagnosis);
  return (
    <article
      class="detail"
      id={DETAIL_ID}
      tabIndex={-1}
      aria-label={t('detail')}
      data-testid="glance"
    >
      <Headline entry={entry} />
      {!entry.diagnosis.explained && <Unexplained />}
      {cause && (
        <>
          <h3>{t('todo')}</h3>
          <Items list={sentencesOf(cause, locale.value).todo} vars={cause.vars} />
        </>
      )}
    </article>
  );
}
