import { translation } from '../../../i18n/index.ts';
import type en from '../en/share.ts';

export default translation<typeof en>()({
  share: 'Partager',
  shareMarkdown: 'Copier en Markdown, pour un ticket',
  shareOwner: 'Copier comme message au responsable du serveur',
  shareCurlPosix: 'Copier en curl (Linux, macOS)',
  shareCurlWindows: 'Copier en curl (Windows)',
  shareReport: 'Copier en rapport JSON',
  shareAssistant: 'Copier comme texte pour un assistant',
  shareFailed: 'Non copié : le navigateur a refusé',
  saveReport: 'Enregistrer l’onglet en rapport JSON',
  saveHar: 'Enregistrer l’onglet en HAR',
  redact: 'Retirer les valeurs des URL et les clés',
  openFile: 'Ouvrir un fichier HAR ou un rapport',
  backToTab: 'Revenir à l’onglet',
});
