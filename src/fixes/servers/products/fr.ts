import { translation } from '../../../i18n/index.ts';
import type en from './en.ts';

/** Produits qui décident par leur propre réglage. */
export default translation<typeof en>()({
  'own-apps-script': 'Apps Script refuse OPTIONS : envoyez le JSON en texte brut.',
  'own-challenge':
    'Aucun script ne passe la vérification de Cloudflare : exemptez-en ce chemin de {host} par une règle personnalisée d’action `Skip`.',
  'own-ngrok':
    'Envoyez cet en-tête de requête, et autorisez-le dans votre réponse à la pré-vérification.',
  'own-github':
    'Faites envoyer cette requête par votre propre serveur : le secret du client n’est en sûreté que là.',
  'own-github-authorize':
    'Menez-y par un lien ou `location.href` : GitHub appelle ensuite votre URL de rappel avec un code.',
  'own-ollama':
    'Cela ressemble à Ollama : redémarrez-le avec `OLLAMA_ORIGINS={origin}` dans son environnement (plusieurs : séparées par des virgules).',
  'own-lm-studio':
    'Sans doute LM Studio, ouvert à tous les sites ou à aucun. Activez `Enable CORS` dans ses réglages de serveur, ou lancez :',
  'own-elasticsearch':
    'Cela ressemble à Elasticsearch. Dans `elasticsearch.yml`, écrivez `http.cors.enabled: true` et `http.cors.allow-origin: "{origin}"`, puis redémarrez-le.',
  'own-elasticsearch-headers':
    'Cela ressemble à Elasticsearch : dans `elasticsearch.yml`, ajoutez `{names}` à la liste `http.cors.allow-headers`, puis redémarrez-le.',
  'own-otel-headers':
    'Cela ressemble à un collecteur OpenTelemetry. Ajoutez `{names}` à `allowed_headers`.',
  'own-otel':
    'Cela ressemble à un collecteur OpenTelemetry : `{origin}` va dans `allowed_origins`, sans barre oblique.',
  'own-kubo':
    'Cela ressemble à IPFS Kubo : lancez ` ipfs config --json API.HTTPHeaders.Access-Control-Allow-Origin \'["{origin}"]\'` avec les origines qui y sont déjà, puis redémarrez-le.',
  'own-home-assistant':
    'Cela ressemble à Home Assistant : dans `configuration.yaml`, ajoutez `{origin}` sous `http:` à `cors_allowed_origins`, puis redémarrez-le.',
  'own-hasura':
    'Cela ressemble à Hasura : définissez `HASURA_GRAPHQL_CORS_DOMAIN={origin}` dans son environnement (plusieurs : séparées par des virgules), puis redémarrez-le.',
  'own-s3':
    'C’est Amazon S3 : ajoutez la règle `{rule}` à la liste du bucket, sous `Permissions`, `CORS`. Ce que la liste contient déjà reste.',
  'own-s3-cloudfront':
    'C’est Amazon S3 derrière CloudFront : il faut la règle du bucket, et que CloudFront transmette `Origin` (politique de requête d’origine `CORS-S3Origin`). Puis invalidez l’URL.',
  'own-s3-compatible':
    'Un bucket compatible S3, sans doute. Ceci pose la règle s’il n’en a aucune ; sinon, ajoutez-la à la liste affichée. OPTIONS se passe de signature.',
  'own-gcs':
    'C’est Google Cloud Storage : ajoutez `{rule}` à la liste du fichier CORS du bucket, puis appliquez-le.',
  'own-api-gateway-options':
    'Dans Amazon API Gateway, activez CORS pour la ressource, puis déployez de nouveau l’étape.',
  'own-api-gateway-lambda':
    'Avec l’intégration proxy Lambda, Amazon API Gateway transmet ce que la fonction renvoie : il y faut ceci, à côté de `statusCode`.',
  'own-api-gateway-error':
    'Le journal de la fonction dit ce qui a échoué. Une erreur d’Amazon API Gateway ? Mettez l’en-tête dans ses réponses de passerelle `DEFAULT_4XX` et `DEFAULT_5XX`.',
  'own-google-invoker':
    'La fonction est pour tout le monde ? Donnez à `allUsers` le rôle `roles/run.invoker` ; votre code vérifie alors la connexion.',
  'own-vercel':
    'Appelez un domaine sans Deployment Protection ; ou ajoutez `{path}` à son `OPTIONS Allowlist`, et envoyez `x-vercel-protection-bypass` avec {method}.',
  'own-supabase':
    'Mettez `verify_jwt = false` pour la fonction dans `config.toml` : elle répond alors à OPTIONS, et doit vérifier le jeton elle-même.',
  'own-keycloak':
    'Cela ressemble à Keycloak : ajoutez ` {origin}` à `Web origins` de votre client, sans rien après l’hôte et le port. `+` y reprend les origines de ses URI de redirection.',
  'own-keycloak-error':
    'Cela ressemble à Keycloak, qui envoie bien des erreurs sans en-têtes CORS : `error_description`, dans le corps, dit pourquoi. `Web origins` de votre client doit contenir `{origin}`.',
  'own-django-hosts': 'À la fin des paramètres Django, qui listent ses hôtes :',
  'own-django-cors':
    'Cela ressemble à django-cors-headers. Dans les paramètres Django, en gardant sa liste :',
  'own-express-cors':
    'Une seule origine avec `Vary: Origin` : cela ressemble au paquet `cors`. Dans ses options :',
  'own-socket-io': 'Cela ressemble à Socket.IO. Dans les options de son `Server` :',
  'own-socket-io-session':
    'Avec plusieurs instances, le répartiteur doit envoyer chaque client à la même (sessions persistantes). Ou WebSocket seul, dans les options du client :',
  'own-mcp': 'Un serveur MCP ? Il faut tout ceci, dans chaque réponse :',
  'own-laravel': 'C’est Laravel Sanctum. `config/cors.php` doit contenir au moins :',
  'own-firebase':
    'Cela ressemble à une fonction Firebase : l’option `cors` de `onRequest` répond aussi à OPTIONS ; gardez les origines présentes.',
  'own-spring-login':
    'Ces en-têtes ressemblent à Spring Security : avec `http.cors(...)`, il traite CORS avant la connexion, selon la configuration dont `allowedOrigins` contient `{origin}`.',
  'own-spring':
    'Ces lignes `Vary` ressemblent à Spring : ajoutez `{origin}` à `allowedOrigins` dans sa configuration CORS (`@CrossOrigin`, `CorsConfiguration`), et donnez-la à Spring Security avec `http.cors(...)`.',
  'own-console':
    'Dans {product}, ajoutez ` {origin}` sous {product|Auth0=`Applications › … › Settings › Allowed Origins (CORS)`|Okta=`Security › API › Trusted Origins (CORS)`|Salesforce=`Setup › CORS › Allowed Origins List`}.',
  'own-option':
    'Cela ressemble à {product}. Pour autoriser {origin}, lancez-le avec ceci, en plus de ses autres options :',
  'own-file':
    'Cela ressemble à {product}. Pour autoriser {origin}, ajoutez à {product|Moonraker=`moonraker.conf`|Gitea=`app.ini`|Mattermost=`.env`|Node-RED=`settings.js`|Docker Registry=`config.yml`|Spring Boot Actuator=`application.properties`|Drupal=`sites/default/services.yml`|Airflow=`airflow.cfg`|Azure Functions Core Tools=`local.settings.json`}, sans rien retirer :',
  'own-entra':
    'Dans Microsoft Entra, déclarez l’URI de redirection de la page comme `Single-page application` sous `Authentication` de votre application : sinon, {origin} ne peut pas lire le jeton.',
  'own-appwrite':
    'Dans Appwrite, ajoutez à votre projet une plateforme web avec l’hôte de {origin}.',
  'own-foreign':
    'Seuls ses exploitants peuvent modifier {host}. {way|cdn=Il envoie l’en-tête avec tout fichier existant : vérifiez le nom et la version dans l’URL, ou hébergez le fichier sur votre site.|file=Hébergez le fichier sur votre site, ou faites-le récupérer par votre propre serveur.|maps=Dans une page, utilisez l’API Maps JavaScript ; ce service web s’adresse aux serveurs, comme le vôtre.|anthropic=Il répond aux pages qui envoient ` anthropic-dangerous-direct-browser-access: true`. Quiconque ouvre la page peut en lire la clé : que chacun y saisisse la sienne, ou faites envoyer cette requête par votre propre serveur.|api=Faites envoyer cette requête par votre propre serveur, qui transmet la réponse : les clés ne sont en sûreté que là.}',
  'own-foreign-plain':
    'Seuls ses exploitants peuvent modifier {host}. Retirez {names} : plus de pré-vérification. Ou faites envoyer cette requête par votre propre serveur.',
  'own-github-release':
    'Seul GitHub peut modifier cette réponse. Hébergez le fichier sur votre site. Ou essayez son API REST : à l’URL ci-dessous, prenez l’`url` du fichier, et appelez-la avec `Accept: application/octet-stream`.',
  'own-github-raw':
    'Seul GitHub peut modifier cette réponse. Les pages peuvent lire les fichiers d’un dépôt public à une autre URL :',
  'own-airplay':
    '`AirTunes` est le récepteur AirPlay de macOS, pas votre programme : donnez à celui-ci un autre port, ou désactivez le récepteur AirPlay dans Réglages Système.',
  'own-doubled':
    'Cherchez tout ce qui l’ajoute (`add_header`, `Header`, code) et gardez-le à un seul endroit : ici, il faut {origin}, et non {value}.',
  'own-doubled-any':
    'Supprimez la ligne (`add_header`, `Header`, code) qui ajoute {value} : `*` seul laisse toute page lire ceci, sans cookies.',
  'own-doubled-same':
    'Cherchez tout ce qui l’ajoute (`add_header`, `Header`, code) et gardez-le à un seul endroit.',
  'own-doubled-url':
    'Une URL de fonction Lambda avec un réglage CORS l’ajoute à ce que le code envoie : retirez l’un des deux.',
  'own-status':
    'Les en-têtes CORS de la pré-vérification sont bons ; seul le statut {status} est en cause : il faut 200–299.',
  'own-bucket':
    'La pré-vérification a réussi : une règle CORS convient déjà. {why|expires=`X-Amz-Expires`, dans l’URL, dépasse 604800, le maximum.|=`<Code>`, dans le corps, dit ce qui ne va pas.}',
});
