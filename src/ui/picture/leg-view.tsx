import { addressParts } from '../format.ts';
import { t } from '../settings.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { AskedLines } from './asked-view.tsx';
import { CheckLines } from './checks-view.tsx';
import type { LegState, PictureLeg } from './picture.ts';
import { Wire } from './wire.tsx';

export interface LegProps {
  readonly leg: PictureLeg;
  readonly url: string;
  /** The page's origin. */
  readonly page: string;
  /** Where a redirect led. */
  readonly next: string | undefined;
}

/** One leg: the request's arrow with what it asked, the answer's arrow with what was checked. */
export function LegView({ leg, url, page, next }: LegProps) {
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
