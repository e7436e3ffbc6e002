import { consoleWording } from '../../diagnosis/index.ts';
import { planFix } from '../../fixes/index.ts';
import type { FixableBy, Reason, ReasonId } from '../../reasons/index.ts';
import { reasonById } from '../../reasons/index.ts';
import { browserNames } from '../../reasons/reference.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { Picture } from '../detail/exchange-view.tsx';
import { FindingBody } from '../detail/findings.tsx';
import { PreflightWhy } from '../detail/preflight-why.tsx';
import { MdnLink, Quotation } from '../detail/wording.tsx';
import { ExampleFix } from '../fix/fix-pane.tsx';
import { toldText } from '../message/answer.ts';
import { locale, t } from '../state/settings.ts';
import { showReason } from '../state/tool.ts';
import type { JudgedExample } from './search.ts';
import { exampleFinding, exampleOf, exampleTitle } from './search.ts';

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

/** What the example's exchange looked like, and what fixes it. */
function ExampleView({ example: { entry, message } }: { example: JudgedExample }) {
  const plan = planFix([entry]);
  return (
    <>
      <p class="muted example-hint">{t('exampleHint')}</p>
      {message === undefined ? <Picture entry={entry} /> : <Message text={message} />}
      {message === undefined && <PreflightWhy exchange={entry.exchange} />}
      {plan.servers.length > 0 && (
        <section class="fixes" data-testid="example-fix">
          <h3>{t('exampleFix')}</h3>
          <ExampleFix entry={entry} plan={plan} />
        </section>
      )}
    </>
  );
}

function Message({ text }: { text: string }) {
  return (
    <section>
      <h3>{t('exampleTitle')}</h3>
      <p>{t('exampleMessage')}</p>
      <blockquote class="quotation example-message" lang="en">
        {text}
      </blockquote>
    </section>
  );
}
