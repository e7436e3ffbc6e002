import { useMemo, useState } from 'preact/hooks';
import type { Entry } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import type { Advised, Fix, Plan } from '../../fixes/index.ts';
import { compileAtHand, serverById, whoActsFirst } from '../../fixes/index.ts';
import { shareAs, shareKindsFor } from '../../formats/index.ts';
import { firstHop, parseUrl } from '../../model/index.ts';
import { sentencesOf } from '../../reasons/texts.ts';
import { Boundary } from '../components/boundary.tsx';
import { CommandBlock } from '../components/code.tsx';
import { Fold } from '../components/folds.tsx';
import { WHO } from '../components/format.ts';
import { Items, Say } from '../components/sentence.tsx';
import { PreviewOffer } from '../preview/preview-offer.tsx';
import type { ServerChoice } from '../state/server-choice.ts';
import { chooseServer, serverFor } from '../state/server-choice.ts';
import { locale, t } from '../state/settings.ts';
import { Adjust, CredentialsSwitch } from './adjust.tsx';
import { CheckAgain, CheckMore } from './check-again.tsx';
import { FixText, isBucket, shownFix, useWay } from './fix-text.tsx';
import type { FixPaneProps } from './fixes.ts';
import { useFixes, useOwnSetting } from './fixes.ts';
import { Commands, Cure, NoteItems, NoteSentence, Notes } from './notes.tsx';
import {
  inUsualPlace,
  Layers,
  likelyOf,
  NotMine,
  ServerPicker,
  ServerQuestion,
} from './server-picker.tsx';

/** What makes the request pass: the lines for the reader's server, or the one thing to do. */
export function FixPane(props: FixPaneProps) {
  return props.plan.servers.length === 0 ? <NoHeader {...props} /> : <ServerFix {...props} />;
}

function ServerFix(props: FixPaneProps) {
  const { entry, plan, options, onAdjust } = props;
  const host = hostOf(entry);
  const servers = inUsualPlace(plan);
  const { choice, source } = serverFor(host, plan.likely, servers);
  const compiled = useFixes(plan, choice);
  const way = useWay();
  const fix = shownFix(compiled, way);
  const onChoose = (server: ServerChoice): void => chooseServer(host, server);
  const picker = { servers, choice, onChoose, likely: likelyOf(plan) };
  const isMine = choice !== 'not-mine';
  // Beside a setting of the product itself, other lines are only for a server in front of it.
  const hasOwn = plan.isOwnText === true && (compiled.state !== 'ready' || fix !== undefined);
  const isChosen = source === 'host' || source === 'address';
  const isBeside = plan.ownSetting !== undefined && !hasOwn && !isChosen;
  // Lines for the program itself, which its package needs none of.
  const isProgram = choice === plan.detected && serverById(choice).kinds.includes('program');
  const isAsked = source === 'guess' && !isBeside;
  const lines = <FixText compiled={compiled} changes={plan.changes} hasSwitch way={way} />;
  const shown = isBeside ? (
    <Fold name="in-front" title={t(isProgram ? 'variantProgram' : 'linesInFront')}>
      {lines}
    </Fold>
  ) : (
    lines
  );
  const rest = (
    <>
      {isAsked && <ServerQuestion {...picker} />}
      <Layers entry={entry} plan={plan} />
      <CheckMore entry={entry} options={options} />
      {isMine ? shown : <Owner entry={entry} isChosen />}
      {isChosen && isMine && <Cure entry={entry} plan={plan} isBehind />}
      {isAsked && (
        <Boundary part="nginx">
          <NginxExample plan={plan} />
        </Boundary>
      )}
      <div class="fix-switches">
        <CredentialsSwitch entry={entry} options={options} onChange={onAdjust} />
        <PreviewOffer entry={entry} options={options} hasSwitch />
      </div>
      <Notes title="refused" notes={plan.refused} />
      {compiled.state === 'ready' && <AfterPaste fix={fix} plan={plan} />}
      <Adjust {...props} onChange={onAdjust} />
      {isMine && source !== 'guess' && <NotMine onChoose={onChoose} />}
    </>
  );
  return (
    <section class="fix-pane" id="section-fix" aria-label={t('fix')} data-testid="fix-pane">
      <div class="fix-head">
        <h3>{t('fix')}</h3>
        {!plan.isSecond && <ServerPicker {...picker} />}
        <span class="spring" />
        <CheckAgain entry={entry} options={options} />
      </div>
      <OwnSetting plan={plan} />
      <Cure entry={entry} plan={plan} isChosen={isChosen && isMine} />
      {plan.isSecond ? (
        <>
          <Advice cause={rootCause(entry.diagnosis)} />
          <Fold name="lines" title={t('linesSecond')}>
            <ServerPicker {...picker} />
            {rest}
          </Fold>
        </>
      ) : (
        rest
      )}
    </section>
  );
}

/** Who can fix it, and the one thing to do. */
export function Advice({ cause }: { cause: Advised | undefined }) {
  if (cause === undefined) return <WaysToSettle />;
  return (
    <div class="todo" data-testid="advice">
      <h4 class="who">{t(WHO[whoActsFirst(cause)])}</h4>
      <Items list={sentencesOf(cause, locale.value).todo} vars={cause.vars} />
    </div>
  );
}

/** Nobody has said what runs there: what the lines of a server look like, called an example. */
function NginxExample({ plan: { policy, changes } }: Pick<FixPaneProps, 'plan'>) {
  const fixes = useMemo(() => (policy ? compileAtHand('nginx', policy) : []), [policy]);
  const way = useWay();
  return (
    <Fold name="nginx" title={t('linesExample')}>
      <FixText compiled={{ state: 'ready', fixes }} changes={changes} hasSwitch way={way} />
    </Fold>
  );
}

/** The answering product has a setting of its own: that comes before lines for a server in front. */
function OwnSetting({ plan }: Pick<FixPaneProps, 'plan'>) {
  const own = useOwnSetting(plan);
  if (own === undefined) return null;
  return (
    <>
      <p class="own-setting" data-testid="own-setting">
        <NoteSentence note={own.note} />
      </p>
      {own.lines !== undefined && <CommandBlock code={own.lines} what={t('fix')} />}
    </>
  );
}

/** Where the lines go in detail, how to reload the server, and how to test it from a shell. */
function AfterPaste({ fix, plan }: { fix: Fix | undefined; plan: Plan }) {
  return (
    <>
      {fix && (
        <Fold name="apply" title={t('afterCopy')} testId="apply">
          <NoteItems notes={fix.placement} />
          {!isBucket(fix) && <Commands commands={fix.apply} />}
        </Fold>
      )}
      {plan.verify.length > 0 && (
        <Fold name="verify" title={t('verify')} testId="verify">
          <Commands commands={plan.verify} />
        </Fold>
      )}
    </>
  );
}

/** The host whose response failed: of a chain, the hop of the root cause. */
function hostOf({ exchange, diagnosis }: Entry): string {
  const hop = exchange.hops[rootCause(diagnosis)?.leg.hop ?? 0] ?? firstHop(exchange);
  return parseUrl(hop.url)?.host ?? '';
}

/** The fix of an example: the lines and the choice of the server, without what acts on a page. */
export function ExampleFix({ entry, plan }: Pick<FixPaneProps, 'entry' | 'plan'>) {
  const host = hostOf(entry);
  const servers = inUsualPlace(plan);
  const { choice } = serverFor(host, plan.detected, servers);
  const server = choice === 'not-mine' ? servers[0] : choice;
  const compiled = useFixes(plan, server);
  const way = useWay();
  if (server === undefined) return null;
  return (
    <>
      <ServerPicker
        servers={servers}
        choice={server}
        onChoose={(next) => chooseServer(host, next)}
      />
      <FixText compiled={compiled} changes={plan.changes} way={way} />
    </>
  );
}
/** No header of the server makes this request pass: who can, and the one thing to do. */
function NoHeader({ entry, options, plan }: FixPaneProps) {
  useFixes(plan, undefined);
  const own = plan.ownCause ?? plan.ownSetting;
  return (
    <section class="fix-pane" id="section-fix" aria-label={t('fix')} data-testid="fix-pane">
      <div class="fix-head">
        <h3>{t('fix')}</h3>
        <span class="spring" />
        <CheckAgain entry={entry} options={options} />
      </div>
      <OwnSetting plan={plan} />
      {own === undefined && <Advice cause={rootCause(entry.diagnosis)} />}
      <CheckMore entry={entry} options={options} />
      <PreviewOffer entry={entry} options={options} />
      <Owner entry={entry} />
    </section>
  );
}

/** For readers who cannot configure the server; folded where it is not what they chose. */
function Owner({ entry, isChosen = false }: { entry: Entry; isChosen?: boolean }) {
  const [isRead, setRead] = useState(isChosen);
  if (!shareKindsFor(entry).includes('owner')) return null;
  const ways = <OwnerWays entry={entry} isRead={isRead} />;
  return (
    <section class="owner" data-testid="owner">
      {isChosen ? (
        ways
      ) : (
        <details class="fold" onToggle={({ currentTarget: { open } }) => setRead(open || isRead)}>
          <summary>{t('owner')}</summary>
          {ways}
        </details>
      )}
    </section>
  );
}

function OwnerWays({ entry, isRead }: { entry: Entry; isRead: boolean }) {
  return (
    <>
      <p class="purpose">{t('ownerSend')}</p>
      {isRead && <Message entry={entry} />}
      <ul class="items">
        <li>
          <Say text="ownerDev" />
        </li>
        <li>{t('ownerBackend')}</li>
        <li>
          <strong>{t('ownerNever')}</strong>
        </li>
      </ul>
    </>
  );
}

/** Written only when it is read: it compiles the texts of the usual servers. */
function Message({ entry }: { entry: Entry }) {
  const language = locale.value;
  const message = useMemo(() => shareAs('owner', entry, language), [entry, language]);
  return <CommandBlock code={message} what={t('ownerCopy')} />;
}

/** Nothing recorded says why: where the reader finds it. */
function WaysToSettle() {
  const [lead, ...ways] = t('unexplainedSettle').split('\n');
  return (
    <div class="todo" data-testid="settle">
      <h4 class="who">{lead}</h4>
      <ul class="items">
        {ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </div>
  );
}
