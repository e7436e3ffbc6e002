import type { Entry, Finding } from '../../diagnosis/index.ts';
import { isOkStatus } from '../../fetch/index.ts';
import type { Leg } from '../../model/index.ts';
import { difference } from '../picture/difference.ts';
import { t } from '../settings.ts';
import { HostileText } from '../ui/hostile-text.tsx';
import { MarkIcon } from '../ui/icons.tsx';

/** What a response had, and what would have passed. */
export interface Failed {
  readonly name: string;
  /** `null` when the header is absent. */
  readonly got: string | null;
  readonly expected: string | undefined;
}

/**
 * The header or status that a finding is about; `undefined` where it is about neither, as when no
 * response came.
 */
export function failedOf({ exchange }: Entry, finding: Finding): Failed | undefined {
  const { header, value, expected } = finding;
  if (header !== undefined) return { name: `${header}:`, got: value ?? null, expected };
  const status = legOf(exchange.hops, finding)?.answer?.status;
  const isRefusedPreflight = finding.leg.kind === 'preflight' && status !== undefined;
  if (!isRefusedPreflight || isOkStatus(status)) return undefined;
  return { name: t('statusLabel'), got: String(status), expected: t('statusExpected') };
}

function legOf(hops: Entry['exchange']['hops'], { leg }: Finding): Leg | undefined {
  const hop = hops[leg.hop];
  return leg.kind === 'preflight' ? hop?.preflight : hop?.actual;
}

/** One line: on which response, which header or status, got and expected. */
export function FailedLine({ entry, finding }: { entry: Entry; finding: Finding }) {
  const failed = failedOf(entry, finding);
  if (failed === undefined) return <LegTag entry={entry} finding={finding} />;
  const { name, got, expected } = failed;
  return (
    <p class="failed" data-testid="failed">
      <MarkIcon mark={finding.certainty === 'if-credentialed' ? 'depends' : 'fail'} />
      <span class="header-name">{name}</span> <Got got={got} expected={expected} />
      {expected !== undefined && (
        <span class="expected">
          <span aria-hidden="true">→ </span>
          <span class="visually-hidden">{t('expected')} </span>
          <HostileText text={expected} limit={120} />
        </span>
      )}{' '}
      <LegTag entry={entry} finding={finding} />
    </p>
  );
}

/** On which response a finding holds, and how sure that is. */
export function LegTag({ entry, finding }: { entry: Entry; finding: Finding }) {
  const { leg, certainty } = finding;
  return (
    <span class="tags">
      {certainty === 'likely' && <span class="tag">{t('likely')}</span>}
      {certainty === 'if-credentialed' && <span class="tag">{t('ifCookies')}</span>}
      <span class="tag">
        {t(leg.kind === 'preflight' ? 'onPreflight' : 'onActual')}
        {entry.exchange.hops.length > 1 && ` · ${t('onHop', { n: leg.hop + 1 })}`}
      </span>
    </span>
  );
}

/** What was received, with the place marked where it differs. */
export function Got({ got, expected }: { got: string | null; expected: string | undefined }) {
  if (got === null || got === '') {
    return <em class="got muted">{t(got === null ? 'absent' : 'empty')}</em>;
  }
  const found = expected === undefined ? undefined : difference(got, expected);
  if (found === undefined) {
    return (
      <span class="got">
        <HostileText text={got} limit={120} />
      </span>
    );
  }
  return (
    <span class="got">
      <HostileText text={found.before} />
      <mark class={found.differs === '' ? 'gap' : 'differs'}>
        <HostileText text={found.differs} />
      </mark>
      <HostileText text={found.after} />
    </span>
  );
}
