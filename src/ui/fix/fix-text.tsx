import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type {
  Block,
  BlockContext,
  Edit,
  Fix,
  FixVariant,
  Note,
  ServerId,
} from '../../fixes/index.ts';
import { serverById } from '../../fixes/index.ts';
import { PasteBlock } from '../components/code.tsx';
import type { CodeLanguage } from '../components/highlight.ts';
import { Say } from '../components/sentence.tsx';
import { t } from '../state/settings.ts';
import type { Compiled } from './fixes.ts';
import { Commands, FoldedNotes, NoteSentence } from './notes.tsx';

const VARIANTS = {
  location: 'variantLocation',
  map: 'variantMap',
  server: 'variantServer',
  vhost: 'variantVhost',
  htaccess: 'variantHtaccess',
  list: 'variantList',
  package: 'variantPackage',
  program: 'variantProgram',
  setting: 'variantSetting',
  only: 'variantOnly',
} as const satisfies Record<FixVariant, string>;

const CONTEXTS = {
  file: 'contextFile',
  http: 'contextHttp',
  server: 'contextServer',
  location: 'contextLocation',
  vhost: 'contextVhost',
  htaccess: 'contextHtaccess',
  'caddy-global': 'contextCaddyGlobal',
  'caddy-site': 'contextCaddySite',
  frontend: 'contextFrontend',
  import: 'contextImport',
  app: 'contextApp',
  vite: 'contextVite',
  response: 'contextResponse',
  preflight: 'contextPreflight',
} as const satisfies Record<BlockContext, string>;

const LANGUAGES: Readonly<Partial<Record<ServerId, CodeLanguage>>> = {
  nginx: 'nginx',
  apache: 'apache',
  caddy: 'caddy',
  haproxy: 'haproxy',
  express: 'javascript',
  vite: 'javascript',
};

const UNSEEN = 'changes-credentials-unseen';

export interface FixTextProps {
  readonly compiled: Compiled;
  /** What the texts change and for whom, unless one says something else of itself. */
  readonly changes: readonly Note[];
  /** A switch beside the text asks about credentials: then no warning repeats the question. */
  readonly hasSwitch?: boolean;
  readonly way: Way;
}

/** Which of a server's alternatives the reader has chosen. */
export interface Way {
  readonly chosen: FixVariant | undefined;
  readonly onChoose: (variant: FixVariant) => void;
}

export function useWay(): Way {
  const [chosen, onChoose] = useState<FixVariant>();
  return { chosen, onChoose };
}

/** The chosen alternative, else the one to prefer; nothing while a text is on its way. */
export function shownFix(compiled: Compiled, { chosen }: Way): Fix | undefined {
  if (compiled.state !== 'ready') return undefined;
  return compiled.fixes.find(({ variant }) => variant === chosen) ?? compiled.fixes[0];
}

/** One server's lines to paste, each block under its place; alternatives are one choice away. */
export function FixText({ compiled, changes, hasSwitch = false, way }: FixTextProps) {
  if (compiled.state === 'loading') return <p class="muted">{t('fixLoading')}</p>;
  if (compiled.state === 'failed') return <TextFailed server={compiled.server} />;
  const { fixes } = compiled;
  const shown = shownFix(compiled, way);
  if (shown === undefined) return <p data-testid="no-lines">{t('fixNone')}</p>;
  const told = shown.changes ?? changes;
  const others = shown.warnings.filter(({ id }) => !hasSwitch || id !== 'credentials-unknown');
  // A condition of the server's is nothing to read before the lines: it would push them out of sight.
  const warnings = [...told.filter(({ id }) => id === UNSEEN), ...others];
  return (
    <>
      <p class="changes" data-testid="changes">
        {told
          .filter(({ id }) => id !== UNSEEN)
          .map((note) => (
            <Fragment key={note.id}>
              <NoteSentence note={note} />{' '}
            </Fragment>
          ))}
      </p>
      {fixes.map((fix) => (
        <FixView key={fix.variant} fix={fix} isShown={fix === shown} />
      ))}
      <Variants fixes={fixes} shown={shown} onChoose={way.onChoose} />
      <FoldedNotes title="warnings" notes={warnings} />
    </>
  );
}

/** The alternatives stay in the document, hidden: what reads the panel finds them all. */
function FixView({ fix, isShown }: { fix: Fix; isShown: boolean }) {
  // One key copies one block after the other, in the order in which they are applied.
  const [next, setNext] = useState(0);
  return (
    <div
      class="fix"
      hidden={!isShown}
      data-testid="fix"
      data-server={fix.server}
      data-variant={fix.variant}
    >
      {fix.blocks.map((block, index) => (
        <BlockView
          key={`${block.context} ${block.code}`}
          block={block}
          server={fix.server}
          isNext={index === next}
          onCopied={() => setNext((index + 1) % fix.blocks.length)}
        />
      ))}
      {isBucket(fix) && <Commands commands={fix.apply} />}
    </div>
  );
}

/** A rule in a file does nothing by itself: the command that applies it stands below. */
export function isBucket({ server }: Fix): boolean {
  return serverById(server).kinds.includes('bucket');
}

function TextFailed({ server }: { server: ServerId }) {
  return (
    <p class="unexplained" role="alert" data-testid="fix-failed" data-server={server}>
      <Say text="fixFailed" vars={{ server }} />
    </p>
  );
}

interface VariantsProps {
  readonly fixes: readonly Fix[];
  readonly shown: Fix;
  readonly onChoose: (variant: FixVariant) => void;
}

function Variants({ fixes, shown, onChoose }: VariantsProps) {
  if (fixes.length < 2) return null;
  return (
    <fieldset class="variants">
      <legend class="visually-hidden">{t('variants')}</legend>
      {fixes.map(({ variant }) => (
        <label key={variant}>
          <input
            type="radio"
            name="variant"
            checked={variant === shown.variant}
            onChange={() => onChoose(variant)}
          />
          {t(VARIANTS[variant])}
        </label>
      ))}
    </fieldset>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly server: ServerId;
  readonly isNext: boolean;
  readonly onCopied: () => void;
}

/** A text to paste under the label of its place: inside what, in which file. */
function BlockView({ block: { context, file, code, edit }, server, isNext, onCopied }: BlockProps) {
  // A way through an administration page is no file.
  const isPage = context === 'file' && file.includes(' › ');
  const place = t(isPage ? 'contextPage' : CONTEXTS[context]);
  return (
    <div class="block">
      <PasteBlock
        code={code}
        what={file === '' ? place : `${place} · ${file}`}
        language={LANGUAGES[server]}
        context={context}
        edit={edit.how}
        isNext={isNext}
        onCopied={onCopied}
      >
        <p class="block-place" title={file}>
          <strong>{place}</strong> <How edit={edit} /> <code class="muted file">{file}</code>
        </p>
      </PasteBlock>
    </div>
  );
}

/** How the lines are applied, where that is more than to paste them at the end. */
function How({ edit }: { edit: Edit }) {
  if (edit.how === 'replace') return <Say text="editReplace" vars={{ line: edit.line }} />;
  if (edit.how === 'extend')
    return <Say text={edit.isEntry ? 'editEntry' : 'editExtend'} vars={{ line: edit.line }} />;
  const { at, beside, isOptional, unless } = edit;
  if (unless !== undefined) return <Say text="editUnless" vars={{ line: unless.line }} />;
  if (beside !== undefined && at === 'start')
    return <Say text="editAbove" vars={{ line: beside.line }} />;
  if (beside !== undefined)
    return <Say text="editBelow" vars={{ line: beside.line, optional: `${isOptional ?? ''}` }} />;
  return at === 'start' ? <>{t('editStart')}</> : null;
}
