import access from './fr/access.ts';
import detail from './fr/detail.ts';
import fix from './fr/fix.ts';
import list from './fr/list.ts';
import message from './fr/message.ts';
import pages from './fr/pages.ts';
import preflight from './fr/preflight.ts';
import preview from './fr/preview.ts';
import reference from './fr/reference.ts';
import share from './fr/share.ts';

export default {
  ...list,
  ...detail,
  ...fix,
  ...pages,
  ...message,
  ...reference,
  ...preflight,
  ...preview,
  ...access,
  ...share,
};
