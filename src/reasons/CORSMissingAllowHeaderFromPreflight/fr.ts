import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title:
    'l’en-tête « {names} » n’est pas autorisé d’après l’en-tête « Access-Control-Allow-Headers » de la réponse de pré-vérification des requêtes CORS',
  happened: [
    'La requête porte {names}, que {host} n’autorise pas : dans sa réponse à la pré-vérification, `Access-Control-Allow-Headers` : {value|=absent}.',
  ],
  why: [
    'À part quelques en-têtes inoffensifs, un en-tête peut déclencher sur le serveur ce qu’il n’attend pas des pages d’autres sites.',
  ],
  todo: [
    {
      when: 'refuses-library-header',
      text: '{by|sentry=Sentry l’ajoute : limitez `tracePropagationTargets` à vos serveurs.|otel=Le traçage (OpenTelemetry par exemple) l’ajoute : limitez `propagateTraceHeaderCorsUrls` à vos serveurs.|datadog=Datadog l’ajoute : limitez `allowedTracingUrls` à vos serveurs.|insights=Application Insights l’ajoute : nommez ce serveur dans `correlationHeaderExcludedDomains`.|newrelic=New Relic l’ajoute : limitez `distributed_tracing.allowed_origins` à vos serveurs.|elastic=Elastic APM l’ajoute : limitez `distributedTracingOrigins` à vos serveurs.|forgery=Un framework l’ajoute contre les requêtes forgées : seul son serveur en a besoin, ne l’envoyez pas ailleurs.|ajax=Une bibliothèque HTTP l’ajoute par défaut : retirez ce défaut pour ce serveur.|ngrok=Seuls les tunnels gratuits de ngrok le lisent : ne l’envoyez pas ailleurs.|sdk=Le SDK d’un fournisseur l’ajoute : le serveur doit le lister, ou votre serveur fait l’appel.|htmx=htmx l’ajoute à chaque requête : autorisez-le, ou appelez les autres serveurs avec `fetch`.|extension=Une extension du navigateur l’ajoute : essayez une fenêtre sans extensions.}',
    },
    'Votre serveur ? Ajoutez {names} aux en-têtes qu’il autorise sur OPTIONS, sans retirer les autres.',
    {
      when: ['refuses-range', '!refuses-library-header'],
      text: 'Ou demandez une plage qui a un début, comme `bytes=0-499` : elle n’exige pas de permission, la fin d’un fichier si.',
    },
    {
      when: ['preflight-better-avoided', '!refuses-range', '!refuses-library-header'],
      text: 'Serveur tiers, ou en-tête inutile ? Retirez {asked} du code de la page : plus de pré-vérification.',
    },
  ],
  avoid: [
    'N’utilisez pas `Access-Control-Expose-Headers` pour cela : il concerne les en-têtes de réponse.',
    {
      when: 'sends-authorization',
      text: 'Ne comptez pas sur `*` pour `Authorization` : le standard l’en exclut.',
    },
  ],
});
