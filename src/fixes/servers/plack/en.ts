import { english } from '../../../i18n/index.ts';

export default english({
  'plack-place':
    'Above the last line, which is `$app;` and hands the program over. Where it is something else, such as `builder` with its block or `MyApp->to_app`, write `my $app = ` in front of it and `$app;` below. It stands around the whole program, so that errors and logins are covered, too.',
});
