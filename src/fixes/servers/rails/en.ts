import { english } from '../../../i18n/index.ts';

export default english({
  'rails-place':
    'A file of its own among the initializers. The class is the first middleware of all, so that errors, redirects and logins are covered; what the program sends itself stays as it is.',
  'rails-place-package':
    'A file of its own among the initializers; `rack-cors` must be in the `Gemfile`. It is the first middleware of all: what stands before it would answer the preflight.',
  'rails-place-list':
    'In the `allow` block of `Rack::Cors`. If it has several, in the one whose `resource` lines cover this path.',
});
