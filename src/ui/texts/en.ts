import access from './en/access.ts';
import detail from './en/detail.ts';
import fix from './en/fix.ts';
import list from './en/list.ts';
import message from './en/message.ts';
import pages from './en/pages.ts';
import preflight from './en/preflight.ts';
import preview from './en/preview.ts';
import reference from './en/reference.ts';
import share from './en/share.ts';

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
