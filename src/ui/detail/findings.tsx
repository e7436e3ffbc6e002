import type { Entry, Finding } from '../../diagnosis/index.ts';
import { rootCause } from '../../diagnosis/index.ts';
import { t } from '../settings.ts';
import type { UiKey } from '../texts/translate.ts';
import { Say } from '../ui/sentence.tsx';
import { FindingCard } from './finding-card.tsx';
import { groupFindings } from './finding-groups.ts';
import { toldFinding } from './story.ts';

/** Every finding: certain ones first, then those that hinge on credentials, then remarks. */
export function Findings({ entry }: { entry: Entry }) {
  const { wrong, ifCredentialed, remarks } = groupFindings(entry.diagnosis);
  return (
    <>
      {wrong.length > 0 && (
        <section class="findings" id="section-findings">
          <h3>{t('findings', { n: wrong.length })}</h3>
          <Cards entry={entry} findings={wrong} />
        </section>
      )}
      {ifCredentialed.length > 0 && (
        <section class="findings" data-testid="if-credentialed">
          <h3>{t('ifCredentialed')}</h3>
          <p class="muted">
            <Say text="ifCredentialedHint" />
          </p>
          <Cards entry={entry} findings={ifCredentialed} />
        </section>
      )}
      {remarks.length > 0 && <Group title="remarks" entry={entry} findings={remarks} />}
    </>
  );
}

function Group(props: { title: UiKey & 'remarks'; entry: Entry; findings: readonly Finding[] }) {
  return (
    <section class="findings">
      <h3>{t(props.title)}</h3>
      <Cards entry={props.entry} findings={props.findings} />
    </section>
  );
}

function Cards({ entry, findings }: { entry: Entry; findings: readonly Finding[] }) {
  const cause = rootCause(entry.diagnosis);
  const told = toldFinding(entry);
  const severalHops = entry.exchange.hops.length > 1;
  return findings.map((finding) => (
    <FindingCard
      key={`${finding.reason} ${finding.leg.hop} ${finding.leg.kind}`}
      finding={finding}
      isRoot={finding === cause && finding.severity === 'error'}
      isTold={finding === told}
      namesHop={severalHops}
    />
  ));
}
