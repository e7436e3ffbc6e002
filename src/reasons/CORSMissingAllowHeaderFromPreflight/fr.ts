import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'l’en-tête « {names} » n’est pas autorisé d’après l’en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS',
  cause: [
    {
      when: 'refuses-library-header',
      text: '{by|sentry=Sentry ajoute|otel=Le traçage (OpenTelemetry par exemple) ajoute|datadog=Datadog ajoute|insights=Application Insights ajoute|newrelic=New Relic ajoute|elastic=Elastic APM ajoute|forgery=La protection d’un framework contre les requêtes forgées ajoute|ajax=Une bibliothèque HTTP ajoute|ngrok=Quelqu’un ajoute pour ngrok|sdk=Le SDK d’un fournisseur ajoute|htmx=htmx ajoute|tus=Le protocole tus exige|extension=Une extension du navigateur ajoute sans doute} un en-tête de requête que {host} n’autorise pas.',
    },
    'La réponse à la pré-vérification n’autorise pas l’en-tête {names}.',
  ],
  happened: [
    'La requête porte {names} ; dans la réponse à la pré-vérification, `Access-Control-Allow-Headers` : {value|=absent}.',
  ],
  why: [
    'À part quelques en-têtes inoffensifs, un en-tête peut déclencher sur le serveur ce qu’il n’attend pas des pages d’autres sites.',
  ],
  todo: [
    {
      when: 'refuses-library-header',
      text: '{by|sentry=Limitez `tracePropagationTargets` à vos serveurs.|otel=Limitez `propagateTraceHeaderCorsUrls` à vos serveurs.|datadog=Limitez `allowedTracingUrls` à vos serveurs.|insights=Nommez ce serveur dans `correlationHeaderExcludedDomains`.|newrelic=Limitez `distributed_tracing.allowed_origins` à vos serveurs.|elastic=Limitez `distributedTracingOrigins` à vos serveurs.|forgery=Seul le serveur du framework en a besoin : ne l’envoyez pas ailleurs.|ajax=Retirez ce défaut de la bibliothèque pour ce serveur.|ngrok=Seuls les tunnels gratuits de ngrok le lisent : ne l’envoyez pas ailleurs.|sdk=Le serveur doit le lister, ou votre serveur fait l’appel.|htmx=Autorisez-le, ou appelez les autres serveurs avec `fetch`.|tus=Un serveur tus l’autorise : un client tus ne peut rien envoyer à une autre URL.|extension=Essayez une fenêtre sans extensions, et désactivez celle qui l’ajoute.}',
    },
    {
      when: '!refuses-extension-header',
      text: 'Votre serveur ? Ajoutez {names} aux en-têtes qu’il autorise sur OPTIONS, sans retirer les autres.',
    },
    {
      when: ['refuses-range', '!refuses-library-header'],
      text: 'Ou demandez une plage qui a un début, comme `bytes=0-499` : elle n’exige pas de permission, la fin d’un fichier si.',
    },
    {
      when: ['preflight-better-avoided', '!refuses-range', '!refuses-library-header'],
      text: 'Serveur tiers, ou en-tête inutile ? Retirez {asked} du code de la page : plus de pré-vérification.',
    },
  ],
  avoid: [],
});
