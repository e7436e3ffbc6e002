import type { ComponentChildren } from 'preact';
import type { Credentials, Entry } from '../../diagnosis/index.ts';
import { addressParts } from '../components/format.ts';
import { MarkIcon } from '../components/icons.tsx';
import { HostileText, Say } from '../components/sentence.tsx';
import { t } from '../state/settings.ts';
import type {
  AskedLine,
  CheckLine,
  LegState,
  Mark,
  PictureHop,
  PictureLeg,
} from './exchange-steps.ts';
import { credentialsText, difference, pictureOf } from './exchange-steps.ts';

/** The exchange as messages between page and server, with what was checked on each answer. */
export function Picture({ entry }: { entry: Entry }) {
  const hops = pictureOf(entry);
  return (
    <section class="picture" id="section-picture" aria-label={t('picture')} data-testid="picture">
      <h3 class="visually-hidden">{t('picture')}</h3>
      {hops.map((hop, index) => (
        <HopView key={index} entry={entry} hop={hop} index={index} next={hops[index + 1]?.url} />
      ))}
      <CredentialsNote credentials={entry.diagnosis.credentials} />
    </section>
  );
}

interface HopProps {
  readonly entry: Entry;
  readonly hop: PictureHop;
  readonly index: number;
  readonly next: string | undefined;
}

function HopView({ entry, hop, index, next }: HopProps) {
  const { origin } = entry.exchange;
  return (
    <div class="hop">
      <div class="ends">
        <span class="end">
          <span class="end-role">{t('page')}</span> <HostileText text={origin} limit={80} fixed />
        </span>
        <span class="end">
          <span class="end-role">
            {index === 0 ? t('server') : t('serverAfterRedirect', { n: index })}
          </span>{' '}
          <HostileText text={hop.server} limit={80} fixed />
        </span>
      </div>
      <ol class="legs">
        {hop.legs.map((leg) => (
          <LegView key={leg.kind} leg={leg} url={hop.url} page={origin} next={next} />
        ))}
      </ol>
    </div>
  );
}

export interface LegProps {
  readonly leg: PictureLeg;
  readonly url: string;
  /** The page's origin. */
  readonly page: string;
  /** Where a redirect led. */
  readonly next: string | undefined;
}

/** One leg: the request's arrow with what it asked, the answer's arrow with what was checked. */
function LegView({ leg, url, page, next }: LegProps) {
  const { middle, end } = addressParts(url);
  return (
    <li class={`leg leg-${leg.state}`} data-leg={leg.kind}>
      <Wire to="server" broken={leg.state === 'never-sent'}>
        <strong>
          <HostileText text={leg.method} limit={40} fixed />
        </strong>{' '}
        <HostileText text={middle + end} limit={60} fixed />
        {leg.kind === 'preflight' && <span class="muted"> {t('preflight')}</span>}
        {leg.state === 'never-sent' && <span class="verdict"> {t('neverSent')}</span>}
      </Wire>
      {leg.state !== 'never-sent' && <AskedLines lines={leg.asked} page={page} />}
      {leg.state !== 'never-sent' && <AnswerView leg={leg} next={next} />}
    </li>
  );
}

function AnswerView({ leg, next }: { leg: PictureLeg; next: string | undefined }) {
  return (
    <>
      <Wire to="page" broken={isBroken(leg.state)}>
        {leg.status === undefined ? <NoAnswer leg={leg} /> : <strong>{leg.status}</strong>}
        {next !== undefined && leg.kind === 'actual' && (
          <>
            {' '}
            → <HostileText text={next} limit={100} fixed />
          </>
        )}
      </Wire>
      {leg.state === 'unchecked' && <p class="leg-note muted">{t('sameOrigin')}</p>}
      <CheckLines lines={leg.checks} />
    </>
  );
}

function NoAnswer({ leg }: { leg: PictureLeg }) {
  return (
    <span class="verdict">
      {t(leg.state === 'waiting' ? 'waiting' : 'noAnswer')}
      {leg.error !== undefined && ' · '}
      {leg.error !== undefined && <HostileText text={leg.error} limit={120} fixed />}
    </span>
  );
}

/** The arrow does not reach the page: the browser stopped it, or nothing came. */
function isBroken(state: LegState): boolean {
  return state !== 'passed' && state !== 'unchecked' && state !== 'waiting';
}

const MARK_TEXTS = { pass: 'passes', fail: 'fails', depends: 'depends', warn: 'depends' } as const;

/** What was checked on an answer, each line ticked or crossed, in signs and in words. */
function CheckLines({ lines }: { lines: readonly CheckLine[] }) {
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

/** The request headers that decide what the server has to allow; an origin not the page's stands out. */
function AskedLines({ lines, page }: { lines: readonly AskedLine[]; page: string }) {
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

/** An arrow with its label. Drawn by the style sheet: a screen reader hears the label alone. */
function Wire(props: { to: 'server' | 'page'; broken: boolean; children: ComponentChildren }) {
  return (
    <div class={`wire wire-to-${props.to}${props.broken ? ' wire-broken' : ''}`}>
      <span class="wire-label">{props.children}</span>
      <span class="wire-line" aria-hidden="true">
        <svg class="wire-tip" viewBox="0 0 10 10">
          <path d={props.broken ? 'M2 2l6 6M8 2l-6 6' : TIPS[props.to]} />
        </svg>
      </span>
    </div>
  );
}

const TIPS = { server: 'M3 1l5 4-5 4', page: 'M7 1L2 5l5 4' } as const;

/** What showed whether credentials were sent; what stays open is said beside the findings. */
function CredentialsNote({ credentials }: { credentials: Credentials }) {
  const text = credentialsText(credentials);
  if (text === undefined) return null;
  return (
    <p class="leg-note muted" data-testid="credentials" data-mode={credentials.mode}>
      <Say text={text} />
    </p>
  );
}
