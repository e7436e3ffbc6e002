import { english } from '../../../i18n/index.ts';

/** Preview and check. */
export default english({
  previews: 'Previews',
  previewStart: 'Preview in this tab',
  previewStartPart: 'Preview what it can show',
  previewAgain: 'Restart preview',
  previewShows: 'What a preview shows',
  previewHint:
    'Try the fix before anyone edits the server: in this tab, for this URL, for 15 minutes at most.',
  previewOn:
    'Preview on: in this tab {endpoint} responds with the headers of the fix. The server is unchanged.',
  previewElsewhere: 'A preview of {endpoint} is on in another tab: {site}',
  previewLeft: { one: '{n} minute left', other: '{n} minutes left' },
  previewPin: 'Keep on when DevTools is closed',
  previewStop: 'Stop',
  previewShowTab: 'Show the tab',
  previewPutAway: 'Close',
  previewEnded:
    'The preview of {endpoint} has ended{why|stopped=|tab-closed=|expired= after 15 minutes|panel-closed= with the panel that showed it|navigated=: the tab shows another site|access-withdrawn=: Raison no longer has access to the page or the server|background-stopped=: the browser stopped Raison’s background}.',
  previewRemembered: {
    one: 'For {n} second the browser may still remember a preflight that it let pass.',
    other: 'For {n} seconds the browser may still remember a preflight that it let pass.',
  },
  problemGone: 'The request is no longer in the list. Repeat it, then preview its fix.',
  problemMoved: 'The tab shows another site now. Go back to the page and repeat the request.',
  problemAccess:
    'Raison has no access to both the page and the server. Allow both sites in the browser’s extension settings.',
  problemNothing: 'A preview of this request has nothing to show.',
  problemQuota: 'The browser takes no more rules. Stop another preview first.',
  problemRefused: 'The browser refused the rule; nothing was installed.',
  problemTab: 'The tab is closed.',
  previewedTag: 'Previewed',
  previewedPassed: 'With the headers of the fix the browser let the request pass.',
  previewedBlocked: 'Even with the headers of the fix the browser blocked the request.',
  previewedUnknown: 'Whether the request passes with the headers of the fix is not known.',
  previewedServer: 'The server is unchanged; below is its own response.',
  previewedEarlier:
    'The server is unchanged; below is its response from before the preview, as Firefox shows only the previewed one.',
  previewedFixed: 'The server’s own response would pass too: the preview is no longer needed.',
  checkAgain: 'Check again',
  checkAgainHint: 'The page sends the request again, and each finding is compared (R)',
  checkReloadHint: 'The page is reloaded, and each finding is compared (R)',
  checkUnknown: 'Raison does not keep these values, so others are sent:',
  checkQuestion:
    '{method} may change data on the server. Raison keeps no bodies: add one, or none is sent.',
  checkBody: 'Body, if you want to send one',
  checkSend: 'Send {method} again',
  checkCancel: 'Cancel',
  checkType: 'No script made this request.',
  checkFrame: 'A frame of the page made this request.',
  checkWorker: 'A service worker made this request.',
  checkLogin: 'The URL carries a user name or password.',
  checkOrigin: 'The page has no origin of its own.',
  checkWaiting: 'Waiting for the response…',
  checkMoved: 'The tab shows another site now; nothing was sent.',
  checkNothing:
    'No such request came within 20 seconds. The page may not have made it, or its own policy (CSP) blocks it.',
  checkNotRun: 'The browser did not do it: {words}',
  compareTitle: 'Before and after',
  comparePreview: 'Before, and with the preview',
  comparePassed: 'The request passes.',
  comparePassedPreview: 'With the preview the request passes; the server itself is unchanged.',
  compareSome: 'Partly fixed; the request is still blocked.',
  compareNone: 'Nothing fixed; the request is still blocked.',
  compareCache:
    'No preflight this time: the browser remembers an earlier one. Tick Disable cache in the Network panel, then check again.',
  changeFixed: 'Fixed',
  changeStill: 'Still wrong',
  changeNew: 'New',
  changeUnseen: 'Not seen this time',
});
