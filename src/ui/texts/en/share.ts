import { english } from '../../../i18n/index.ts';

/** Sharing, and opening what others shared. */
export default english({
  share: 'Share',
  shareMarkdown: 'Copy as Markdown, for an issue',
  shareOwner: 'Copy as a message to the server’s owner',
  shareCurlPosix: 'Copy as curl (Linux, macOS)',
  shareCurlWindows: 'Copy as curl (Windows)',
  shareReport: 'Copy as JSON report',
  shareAssistant: 'Copy as text for an assistant',
  shareFailed: 'Not copied: the browser refused',
  saveReport: 'Save the tab as JSON report',
  saveHar: 'Save the tab as HAR',
  redact: 'Leave out query values and keys',
  openFile: 'Open a HAR file or a report',
  backToTab: 'Back to the tab',
});
