import { english } from '../../../i18n/index.ts';

export default english({
  'tornado-place':
    'Right above `app.listen(…)`, where `app` is the `tornado.web.Application`. The class sees every response of every handler last, errors, redirects and logins included; what the program sends itself stays as it is.',
});
