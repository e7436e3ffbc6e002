import type { Entry } from '../../diagnosis/index.ts';
import type { ExistingKind, Plan, PlanOptions } from '../../fixes/index.ts';
import { EXISTING_KINDS } from '../../fixes/index.ts';
import { typedList, typedOrigins } from '../../fixes/policy/options.ts';
import { Choice } from '../components/controls.tsx';
import { t } from '../state/settings.ts';
import type { UiKey } from '../texts/translate.ts';

export interface AdjustProps {
  readonly entry: Entry;
  readonly plan: Plan;
  readonly options: PlanOptions;
  readonly onChange: (options: PlanOptions) => void;
}

/**
 * What only the reader knows. Each change shows in the text below at once; what would be unsafe is
 * left out of it, and said there why.
 */
export function Adjust(props: AdjustProps) {
  return (
    <details class="fold adjust" data-testid="adjust">
      <summary>{t('adjust')}</summary>
      <div class="adjust-fields">
        <Readers {...props} />
        <Server {...props} />
        <ExistingChoice {...props} />
        <Typed {...props} name="addOrigins" />
        <Typed {...props} name="exposedHeaders" />
      </div>
    </details>
  );
}

function Readers({ plan, options, onChange }: AdjustProps) {
  const isFolder = plan.policy?.scope.kind === 'below' || options.scope === 'folder';
  return (
    <>
      <Choice
        label={t('whoReads')}
        value={options.publicData === true ? 'all' : 'listed'}
        choices={[
          ['listed', t('readersListed')],
          ['all', t('publicData')],
        ]}
        onChange={(value) => onChange({ ...options, publicData: value === 'all' })}
      />
      <Choice
        label={t('scope')}
        value={options.scope ?? (isFolder ? 'folder' : 'endpoint')}
        choices={[
          ['endpoint', t('scopeEndpoint')],
          ...(isFolder ? [['folder', t('scopeFolder')] as const] : []),
          ['site', t('scopeSite')],
        ]}
        onChange={(scope) => onChange({ ...options, scope })}
      />
    </>
  );
}

/**
 * Whether the request carries credentials, which the browser hides: off as long as nothing shows
 * it, on where it is proved; the reader knows their own code.
 */
export function CredentialsSwitch({ entry, options, onChange }: Omit<AdjustProps, 'plan'>) {
  const { credentials: _, ...others } = options;
  const { mode } = entry.diagnosis.credentials;
  const isProved = mode === 'include';
  const isOn = isProved || options.credentials === true;
  const state = isProved ? 'cookiesProved' : isOn ? 'cookiesYes' : 'cookiesNoSign';
  return (
    <div class="credentials">
      <label class="check-box" title={t('cookiesHint').replaceAll('`', '')}>
        <input
          type="checkbox"
          data-testid="credentials-switch"
          checked={isOn}
          disabled={isProved}
          onChange={({ currentTarget: { checked } }) =>
            onChange(checked ? { ...others, credentials: true } : others)
          }
        />
        {t('cookies')} <span class="muted">{t(state)}</span>
      </label>
      <p class="muted credentials-are">{t('credentialsAre')}</p>
    </div>
  );
}

function Server({ options, onChange }: AdjustProps) {
  const { upstream: _, ...others } = options;
  return (
    <Choice
      label={t('upstream')}
      value={options.upstream ?? 'guess'}
      choices={[
        ['guess', t('upstreamGuess')],
        ['static', t('upstreamStatic')],
        ['proxy', t('upstreamProxy')],
        ['fastcgi', t('upstreamFastcgi')],
      ]}
      onChange={(upstream) => onChange(upstream === 'guess' ? others : { ...others, upstream })}
    />
  );
}

/** Responses do not tell who sends a header, nor what a list holds: the reader may know. */
function ExistingChoice({ plan, options, onChange }: AdjustProps) {
  const { existing: _, ...others } = options;
  const { kind, isChosen } = plan.existing;
  return (
    <Choice
      label={t('existing')}
      value={isChosen ? kind : 'seen'}
      choices={[
        ['seen', t('existingSeen')],
        ...EXISTING_KINDS.map((one) => [one, t(EXISTING[one])] as const),
      ]}
      onChange={(value) => onChange(value === 'seen' ? others : { ...others, existing: value })}
    />
  );
}

const EXISTING = {
  nothing: 'existingNothing',
  constant: 'existingConstant',
  list: 'existingList',
  public: 'existingPublic',
  application: 'existingApplication',
  duplicate: 'existingDuplicate',
  unknown: 'existingUnknown',
} as const satisfies Record<ExistingKind, UiKey>;

const TYPED = {
  addOrigins: { label: 'addOrigins', example: 'https://staging.example', read: typedOrigins },
  exposedHeaders: { label: 'exposedHeaders', example: 'X-Total-Count, ETag', read: typedList },
} as const;

function Typed(props: AdjustProps & { name: keyof typeof TYPED }) {
  const { name, options, onChange } = props;
  const { label, example, read } = TYPED[name];
  return (
    <label class="adjust-field">
      <span>{t(label)}</span>
      <input
        type="text"
        spellcheck={false}
        autocomplete="off"
        placeholder={example}
        data-testid={label}
        onInput={({ currentTarget }) => onChange({ ...options, [name]: read(currentTarget.value) })}
      />
    </label>
  );
}
