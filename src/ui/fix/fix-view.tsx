import type { Block, BlockContext, Fix, ServerId } from '../../fixes/index.ts';
import type { CodeLanguage } from '../highlight/tokens.ts';
import { t } from '../settings.ts';
import { PasteBlock } from '../ui/code-block.tsx';
import { Commands } from './commands.tsx';
import { Notes } from './notes.tsx';

const CONTEXTS = {
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

/** One way to mend it on one server; the alternatives stay in the document, hidden. */
export function FixView({ fix, hidden }: { fix: Fix; hidden: boolean }) {
  return (
    <div
      class="fix"
      hidden={hidden}
      data-testid="fix"
      data-server={fix.server}
      data-variant={fix.variant}
    >
      {fix.blocks.map((block) => (
        <BlockView key={`${block.context} ${block.code}`} block={block} server={fix.server} />
      ))}
      <Notes title="placement" notes={fix.placement} />
      <Commands title={t('apply')} commands={fix.apply} />
      <Notes title="warnings" notes={fix.warnings} />
    </div>
  );
}

/** A text to paste under the label of its place: inside what, in which file. */
function BlockView({ block, server }: { block: Block; server: ServerId }) {
  const { context, file, code, edit } = block;
  const place = t(CONTEXTS[context]);
  return (
    <div class="block">
      <PasteBlock
        code={code}
        what={file === '' ? place : `${place} · ${file}`}
        language={LANGUAGES[server]}
        context={context}
        edit={edit.how}
      >
        <p class="block-place">
          <strong>{place}</strong> <span class="muted file">{file}</span>
        </p>
      </PasteBlock>
    </div>
  );
}
