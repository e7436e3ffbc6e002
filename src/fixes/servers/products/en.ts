import { english } from '../../../i18n/index.ts';

/** Products that decide by a setting of their own, and what to write there. */
export default english({
  'own-apps-script': 'Apps Script rejects OPTIONS: send the JSON as text.',
  'own-challenge':
    'No script passes Cloudflare’s challenge: in Cloudflare, exempt this path of {host} by a custom rule with the action `Skip`.',
  'own-ngrok': 'Send this request header, and allow it in your preflight response.',
  'own-github': 'Let your own server make this request: only there is the client secret safe.',
  'own-github-authorize':
    'Send people there with a link or `location.href`: GitHub then calls your callback URL with a code.',
  'own-ollama':
    'This looks like Ollama, which has a list of its own: restart it with `OLLAMA_ORIGINS={origin}` in its environment (several origins: with commas).',
  'own-lm-studio':
    'This looks like LM Studio, open to every site or none. Turn on `Enable CORS` in its server settings, or run:',
  'own-elasticsearch':
    'This looks like Elasticsearch. In `elasticsearch.yml` set `http.cors.enabled: true` and `http.cors.allow-origin: "{origin}"`, then restart it.',
  'own-elasticsearch-headers':
    'This looks like Elasticsearch: in `elasticsearch.yml`, add `{names}` to the list `http.cors.allow-headers`, then restart it.',
  'own-otel-headers':
    'This looks like an OpenTelemetry Collector: its `allowed_headers` lack `{names}`.',
  'own-otel':
    'This looks like an OpenTelemetry Collector: `{origin}` belongs in `allowed_origins`, without a slash.',
  'own-kubo':
    'This looks like IPFS Kubo: run ` ipfs config --json API.HTTPHeaders.Access-Control-Allow-Origin \'["{origin}"]\'` with the origins that are there already, then restart it.',
  'own-home-assistant':
    'This looks like Home Assistant: in `configuration.yaml`, add `{origin}` under `http:` to `cors_allowed_origins`, then restart it.',
  'own-hasura':
    'This looks like Hasura: set `HASURA_GRAPHQL_CORS_DOMAIN={origin}` in its environment (several origins: with commas), then restart it.',
  'own-s3':
    'This is Amazon S3: add the rule `{rule}` to the bucket’s list under `Permissions`, `CORS`. What the list holds already stays.',
  'own-s3-cloudfront':
    'This is Amazon S3 behind CloudFront: set the bucket’s rule, and let CloudFront forward `Origin` (origin request policy `CORS-S3Origin`). Then invalidate the URL.',
  'own-s3-compatible':
    'This looks like an S3-compatible bucket. This command sets the rule if there is none; otherwise add it to the list it prints. OPTIONS needs no signature.',
  'own-gcs':
    'This is Google Cloud Storage: add `{rule}` to the list in the bucket’s CORS file, and apply it.',
  'own-api-gateway-options':
    'In Amazon API Gateway, enable CORS for the resource, then deploy the stage again.',
  'own-api-gateway-lambda':
    'Amazon API Gateway passes on what the integration returns: with Lambda proxy integration, the Lambda function itself must return this beside `statusCode`.',
  'own-api-gateway-error':
    'The function’s log tells what failed. If Amazon API Gateway made this error itself, set the header in its gateway responses `DEFAULT_4XX` and `DEFAULT_5XX`.',
  'own-google-invoker':
    'Should everybody be able to call the function? Give `allUsers` the role `roles/run.invoker`; your code then checks the login.',
  'own-vercel':
    'Call a domain without Deployment Protection; or add `{path}` to its `OPTIONS Allowlist`, and send `x-vercel-protection-bypass` with {method}.',
  'own-supabase':
    'Set `verify_jwt = false` for the function in `config.toml`; it then answers OPTIONS, and must check the token itself.',
  'own-keycloak':
    'This looks like Keycloak: add ` {origin}` to `Web origins` of your client, with nothing behind host and port. `+` there takes the origins of its redirect URIs.',
  'own-keycloak-error':
    'This looks like Keycloak, which sends many errors without CORS headers: the body’s `error_description` says what it refuses. `Web origins` of your client must hold `{origin}`.',
  'own-django-hosts': 'At the end of Django’s settings, which list its hosts:',
  'own-django-cors':
    'These methods look like the defaults of django-cors-headers. In Django’s settings, besides what its list holds already:',
  'own-express-cors':
    'One origin with `Vary: Origin` looks like the `cors` package. In its options:',
  'own-socket-io': 'This looks like Socket.IO. Among the options of its `Server`:',
  'own-socket-io-session':
    'With several instances, let the load balancer send each client to the same one (sticky sessions). Or use WebSocket alone, in the client’s options:',
  'own-mcp': 'An MCP server? Pages need all of this, on every response:',
  'own-laravel': 'This is Laravel Sanctum. `config/cors.php` must hold at least:',
  'own-firebase':
    'This looks like a Firebase function: the option `cors` of `onRequest` answers OPTIONS and allows what the request asks for; keep the origins that are there.',
  'own-spring-login':
    'These headers look like Spring Security: with `http.cors(...)` it handles CORS before the login, by the configuration whose `allowedOrigins` hold `{origin}`.',
  'own-spring':
    'These `Vary` lines look like Spring: add `{origin}` to `allowedOrigins` in its CORS configuration (`@CrossOrigin`, `CorsConfiguration`), and let Spring Security use that with `http.cors(...)`.',
  'own-console':
    'In {product}, add ` {origin}` under {product|Auth0=`Applications › … › Settings › Allowed Origins (CORS)`|Okta=`Security › API › Trusted Origins (CORS)`|Salesforce=`Setup › CORS › Allowed Origins List`}.',
  'own-option':
    'This looks like {product}. To allow {origin}, start it with this, besides its other options:',
  'own-file':
    'This looks like {product}. To allow {origin}, add to {product|Moonraker=`moonraker.conf`|Gitea=`app.ini`|Mattermost=`.env`|Node-RED=`settings.js`|Docker Registry=`config.yml`|Spring Boot Actuator=`application.properties`|Drupal=`sites/default/services.yml`|Airflow=`airflow.cfg`|Azure Functions Core Tools=`local.settings.json`}, and keep what is there:',
  'own-entra':
    'In Microsoft Entra, register the page’s redirect URI as `Single-page application` under `Authentication` of your app: only then may {origin} read the token.',
  'own-appwrite': 'In Appwrite, add a web platform with the host of {origin} to your project.',
  'own-foreign':
    'Only its makers can change {host}. {way|cdn=It sends the header with every file that exists: check the name and version in the URL, or put the file on your own site.|file=Put the file on your own site, or let your own server fetch it.|maps=In a page, use the Maps JavaScript API; this web service is for servers, such as your own.|anthropic=It answers pages that send ` anthropic-dangerous-direct-browser-access: true`. Whoever opens the page can read its key: let people enter their own, or let your own server make this request.|api=Let your own server make this request and pass on what it gets: keys are safe only there.}',
  'own-foreign-plain':
    'Only its makers can change {host}. Remove {names}, and there is no preflight; or let your own server make this request.',
  'own-github-release':
    'Only GitHub can change this response. Put the file on your own site. Or try its REST API: from the URL below, take the `url` of the asset, and fetch that with `Accept: application/octet-stream`.',
  'own-github-raw':
    'Only GitHub can change this response. Pages may read the files of a public repository under another URL:',
  'own-airplay':
    '`AirTunes` is AirPlay Receiver of macOS, not your program: give yours another port, or switch AirPlay Receiver off in the system settings.',
  'own-doubled':
    'Find every place that adds it (`add_header`, `Header`, code), and keep one: here it must send {origin}, not {value}.',
  'own-doubled-any':
    'Remove the line (`add_header`, `Header`, code) that adds {value}: `*` alone lets every page read this, without cookies.',
  'own-doubled-same': 'Find every place that adds it (`add_header`, `Header`, code), and keep one.',
  'own-doubled-url':
    'A Lambda function URL with a CORS setting adds it to what the code sends: remove one of the two.',
  'own-status':
    'The preflight’s CORS headers are right; only status {status} is wrong: it must be 200–299.',
  'own-bucket':
    'The preflight passed: a matching CORS rule is there. {why|expires=`X-Amz-Expires` in the URL exceeds 604800, the maximum.|=`<Code>` in the body says what is wrong.}',
});
