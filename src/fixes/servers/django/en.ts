import { english } from '../../../i18n/index.ts';

export default english({
  'django-place':
    'At the end of `wsgi.py`, below `application = get_wsgi_application()`. The class stands around the whole program, its middleware included; `runserver` uses it, too.',
  'django-place-package':
    'At the end of `settings.py`. The middleware must be the first of all: what stands above it answers without headers.',
  'django-place-list':
    'In `settings.py`; before version 3.5 of django-cors-headers the setting was called `CORS_ORIGIN_WHITELIST`.',
});
