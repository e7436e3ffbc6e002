import type { Entry } from '../../diagnosis/index.ts';
import type { PlanOptions } from '../../fixes/index.ts';
import { t } from '../settings.ts';
import { Choice } from './choice.tsx';
import { typedList, typedOrigins } from './typed.ts';

export interface AdjustProps {
  readonly entry: Entry;
  readonly options: PlanOptions;
  readonly onChange: (options: PlanOptions) => void;
}

/**
 * What only the reader knows. Each change shows in the text below at once; what would be unsafe is
 * left out of it, and said there why.
 */
export function Adjust(props: AdjustProps) {
  return (
    <details class="adjust" data-testid="adjust">
      <summary>{t('adjust')}</summary>
      <div class="adjust-fields">
        <Readers {...props} />
        <Credentialed {...props} />
        <Server {...props} />
        <Typed {...props} name="addOrigins" />
        <Typed {...props} name="exposedHeaders" />
      </div>
    </details>
  );
}

function Readers({ options, onChange }: AdjustProps) {
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
        value={options.scope ?? 'endpoint'}
        choices={[
          ['endpoint', t('scopeEndpoint')],
          ['site', t('scopeSite')],
        ]}
        onChange={(scope) => onChange({ ...options, scope })}
      />
    </>
  );
}

/** Proved, there is nothing to choose: the text must serve the request as it is. */
function Credentialed({ entry, options, onChange }: AdjustProps) {
  const { credentials: _, ...others } = options;
  const isProved = entry.diagnosis.credentials.mode === 'include';
  return (
    <Choice
      label={t('credentials')}
      value={isProved ? 'with' : (WITH[String(options.credentials)] ?? 'deduced')}
      choices={[
        ...(isProved ? [] : [['deduced', t('credentialsDeduced')] as const]),
        ['with', t(isProved ? 'credentialsProved' : 'credentialsWith')],
        ...(isProved ? [] : [['without', t('credentialsWithout')] as const]),
      ]}
      onChange={(value) =>
        onChange(value === 'deduced' ? others : { ...others, credentials: value === 'with' })
      }
    />
  );
}

const WITH: Readonly<Record<string, 'with' | 'without'>> = { true: 'with', false: 'without' };

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
