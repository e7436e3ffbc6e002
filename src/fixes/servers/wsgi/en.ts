import { english } from '../../../i18n/index.ts';

export default english({
  'wsgi-place':
    'At the end of the file that creates `app`, above the line that starts the server. `app` is what Gunicorn, uWSGI or `run(…)` gets: with Bottle `Bottle()`, with Falcon `falcon.App()`, with Pyramid `config.make_wsgi_app()`. The class stands around the whole program, so that errors and logins are covered, too.',
});
