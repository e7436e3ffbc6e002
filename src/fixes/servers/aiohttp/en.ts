import { english } from '../../../i18n/index.ts';

export default english({
  'aiohttp-place':
    'Right above `web.run_app(app)`, or above the `return app` of the function that makes the application, indented like it; below every other middleware and below `aiohttp_cors.setup(app)`. Errors, redirects and logins are covered; what the program sends itself stays as it is.',
});
