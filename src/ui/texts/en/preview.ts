import { english } from '../../../i18n/index.ts';

/** Preview and check. */
export default english({
  previews: 'Previews',
  previewStart: 'Preview in this tab',
  previewStartPart: 'Preview what it can show',
  previewAnew: 'Preview anew',
  previewShows: 'What a preview shows',
  previewHint:
    'See the fix at work before anyone edits the server: in this tab, for this address, for 15 minutes at most.',
  previewOn:
    'Preview on: to this tab {endpoint} answers with the headers of the fix. The server itself is unchanged.',
  previewElsewhere: 'A preview of {endpoint} is on in another tab: {site}',
  previewLeft: { one: '{n} minute left', other: '{n} minutes left' },
  previewPin: 'Keep on when DevTools is closed',
  previewStop: 'Stop',
  previewShowTab: 'Show the tab',
  previewPutAway: 'Close',
  previewStopped: 'The preview of {endpoint} has ended.',
  previewExpired: 'The preview of {endpoint} has ended after 15 minutes.',
  previewClosed: 'The preview of {endpoint} has ended with the panel that showed it.',
  previewNavigated: 'The preview of {endpoint} has ended: the tab has gone to another site.',
  previewWithdrawn:
    'The preview of {endpoint} has ended: Raison may no longer access the page or the server.',
  previewBroken:
    'The preview of {endpoint} has ended: the browser stopped the part of Raison that watches over it.',
  previewRemembered: {
    one: 'For {n} second the browser may still remember a preflight that it let pass.',
    other: 'For {n} seconds the browser may still remember a preflight that it let pass.',
  },
  problemGone: 'The request is no longer in the list. Make it again, then preview its fix.',
  problemMoved:
    'The tab shows another site by now. Go back to the page, and make the request again.',
  problemAccess:
    'Raison may not access both the page and the server, so a preview would do nothing. Allow both sites in the browser’s settings for extensions.',
  problemNothing: 'There is nothing that a preview of this request could show.',
  problemQuota:
    'The browser takes no more rules. Stop another preview first; nothing was installed.',
  problemRefused: 'The browser refused the rule; nothing was installed.',
  problemTab: 'The tab is closed.',
  previewedTag: 'Previewed',
  previewedPassed: 'With the headers of the fix the browser let the request pass.',
  previewedBlocked: 'Even with the headers of the fix the browser blocked the request.',
  previewedUnknown: 'What became of the request with the headers of the fix is not known.',
  previewedServer: 'The server is unchanged; what follows is its own answer.',
  previewedEarlier:
    'The server is unchanged; what follows is its answer from before the preview, since Firefox shows extensions the previewed one only.',
  previewedMended: 'The server’s own answer would pass as well: the preview is no longer needed.',
  toAgain: 'Check again',
  checkTitle: 'Check again from the page',
  checkAgain: 'Check again',
  checkAgainHint: 'The page sends the request again, and each finding is compared (R)',
  checkReloadHint: 'The page is reloaded, and each finding is compared (R)',
  checkReload: 'Reload and compare',
  checkHint: 'The page asks, not Raison. Then each finding is compared.',
  checkOutside: 'Asking again works in DevTools; from here the page can be reloaded.',
  checkUnknown:
    'Raison keeps no such values, so others are sent and the server may answer otherwise:',
  checkQuestion:
    '{method} may change data on the server. Raison keeps no bodies: without one of yours it is sent without.',
  checkBody: 'Body, if you want to send one',
  checkSend: 'Send {method} again',
  checkCancel: 'Cancel',
  checkType: 'No script made this request, so only reloading the page makes it again.',
  checkFrame: 'A frame of the page made this request, so only reloading the page makes it again.',
  checkWorker: 'A service worker made this request, so only reloading the page makes it again.',
  checkLogin:
    'The address carries a user name or password, so only reloading the page makes it again.',
  checkOrigin: 'The page has no origin of its own, so only reloading it makes the request again.',
  checkWaiting: 'Waiting for the answer…',
  checkMoved: 'The tab shows another site by now; nothing was sent.',
  checkNothing:
    'No such request came within 20 seconds. The page may not have made it, or its own policy (CSP) forbids it.',
  checkNotRun: 'The browser did not do it: {words}',
  compareTitle: 'Before and after',
  comparePreview: 'Before, and with the preview',
  comparePassed: 'The request passes.',
  comparePassedPreview: 'With the preview the request passes; the server itself is unchanged.',
  compareSome: 'Some is mended; the request is still blocked.',
  compareNone: 'Nothing is mended; the request is still blocked.',
  compareCache:
    'There was no preflight this time: the browser remembers an earlier one. Tick Disable cache in the Network panel, then check again.',
  changeMended: 'Mended',
  changeStill: 'Still there',
  changeNew: 'New',
  changeUnseen: 'Not seen this time',
});
