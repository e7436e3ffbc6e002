import type { FixKind } from '../../fixes/index.ts';
import { servers } from '../../fixes/index.ts';
import { serverName } from '../fix/server-picker.tsx';
import { t } from '../state/settings.ts';

const KINDS = {
  configuration: 'serverConfiguration',
  program: 'serverProgram',
  setting: 'serverSetting',
  bucket: 'serverBucket',
  'platform-file': 'serverPlatformFile',
  list: 'serverList',
} as const satisfies Record<FixKind, string>;

const PROVEN = { run: 'provenRun', schema: 'provenSchema' } as const;

/** Every server that there is a text for: what the text is, where it goes, how it was proven. */
export function ServersArticle() {
  return (
    <article class="detail reason-article" data-testid="servers">
      <header class="headline">
        <h2>{t('allServers', { n: servers.length })}</h2>
      </header>
      <table class="servers">
        <thead>
          <tr>
            <th scope="col">{t('servers')}</th>
            <th scope="col">{t('serverKind')}</th>
            <th scope="col">{t('serverFiles')}</th>
            <th scope="col">{t('serverProven')}</th>
          </tr>
        </thead>
        <tbody>
          {servers.map(({ id, kinds, files, proven, versions }) => (
            <tr key={id} data-server={id}>
              <th scope="row">{serverName(id)}</th>
              <td>{kinds.map((kind) => t(KINDS[kind])).join(', ')}</td>
              <td>
                {files.map((file) => (
                  <code key={file}>{file} </code>
                ))}
              </td>
              <td>
                {t(PROVEN[proven])}
                {versions.length > 0 && ` (${versions.join(', ')})`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
