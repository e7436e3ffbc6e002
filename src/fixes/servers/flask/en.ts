import { english } from '../../../i18n/index.ts';

export default english({
  'flask-place':
    'Right below `app = Flask(__name__)`. The class stands around the whole program, so errors, redirects and logins are covered; what the program sends itself stays as it is.',
  'flask-place-package':
    'The import with the other imports, `CORS(…)` right below `app = Flask(__name__)`. A `before_request` that asks for a login must let `OPTIONS` pass.',
  'flask-place-list':
    'In the options of `CORS(…)` or of `@cross_origin(…)`, wherever the list of origins stands. To requests without `Origin` flask-cors sends the whole list, which no browser reads.',
});
