import { english } from '../../../i18n/index.ts';

export default english({
  'sinatra-place':
    'At the top of `config.ru`, above every other `use` and above `run`: what stands above it would answer the preflight first.',
  'sinatra-place-list':
    'In the `allow` block of `Rack::Cors`, in `config.ru` or in the program. If it has several, in the one whose `resource` lines cover this path.',
});
