/** Not in the language's file: that may be the very file that is missing. */
export default {
  what: 'A part of Raison could not be loaded: the extension has probably just been updated. Reload this page; if that does not help, close DevTools and open it again.',
  reload: 'Reload',
};
