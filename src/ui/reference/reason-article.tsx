import type { FixableBy, Reason, ReasonId } from '../../reasons/index.ts';
import { reasonById } from '../../reasons/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { FindingBody } from '../detail/findings.tsx';
import { toldText } from '../message/told.ts';
import { locale, t } from '../settings.ts';
import { MdnLink } from '../ui/mdn-link.tsx';
import { showReason } from './chosen.ts';
import { exampleFinding, exampleOf } from './example-entry.ts';
import { ExampleView } from './example-view.tsx';
import { Names } from './names.tsx';
import { exampleTitle } from './titles.ts';

const FIXABLE_BY = {
  'cors-headers': 'fixableByHeaders',
  server: 'fixableByServer',
  page: 'fixableByPage',
  network: 'fixableByNetwork',
  browser: 'fixableByBrowser',
  user: 'fixableByUser',
} as const satisfies Record<FixableBy, string>;

/** One reason: its name, its texts told of an example, what the browsers call it, and the fix. */
export function ReasonArticle({ id }: { id: ReasonId }) {
  const example = exampleOf(id);
  const finding = exampleFinding(id);
  const { vars } = finding;
  const { text } = toldText(sentencesOf(finding, locale.value), vars);
  return (
    <article class="detail reason-article" data-testid="reason" data-reason={id}>
      <header class="headline">
        <h2>{exampleTitle(id, locale.value)}</h2>
        <Tags reason={reasonById(id)} />
        <CaseOf reason={reasonById(id)} />
      </header>
      <h3 class="visually-hidden">{t('detail')}</h3>
      <FindingBody text={text} vars={vars} />
      <ExampleView example={example} />
      <Names id={id} value={example.entry.diagnosis.browserValue} />
      <MdnLink reason={id} />
    </article>
  );
}

function Tags({ reason: { id, severity, fixableBy } }: { reason: Reason<ReasonId> }) {
  return (
    <p class="tags message-tags">
      <code>{id}</code>
      <span class="tag">{t(FIXABLE_BY[fixableBy])}</span>
      {severity === 'warning' && <span class="tag">{t('severityWarning')}</span>}
      {severity === 'remark' && <span class="tag">{t('severityRemark')}</span>}
    </p>
  );
}

/** The general reason under which browsers report a special one. */
function CaseOf({ reason: { id, family } }: { reason: Reason<ReasonId> }) {
  if (family === null || family === id) return null;
  return (
    <p class="muted">
      {t('refines')}{' '}
      <button type="button" class="link" onClick={() => showReason(family)}>
        {exampleTitle(family, locale.value)}
      </button>
    </p>
  );
}
