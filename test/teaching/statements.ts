/** Where the panel says it: under which reason, or with which server's lines. */
export type Place = 'missing' | 'wildcard' | 'nginx' | 'apache';

export interface Statement {
  readonly says: string;
  readonly place: Place;
  /** How Raison says it; code is the same in both languages. */
  readonly en: RegExp;
  readonly fr: RegExp;
  /** Any words in which anybody would say it in English: generous to others. */
  readonly anyhow: RegExp;
}

/** What MDN's page on the missing header teaches, corrected where it is wrong. */
export const STATEMENTS: readonly Statement[] = [
  {
    says: 'the header is missing, and it decides whether the page may read the response',
    place: 'missing',
    en: /has no such header, so the browser does not let https?:\S+ read it/,
    fr: /n’a pas cet en-tête\s: le navigateur ne la livre pas à https?:/,
    anyhow:
      /No 'Access-Control-Allow-Origin'|Access-Control-Allow-Origin.{0,3} missing|has no such header|missing response headers/i,
  },
  {
    says: 'the server did receive the request',
    place: 'missing',
    en: /did arrive/,
    fr: /est bien arrivée/,
    anyhow: /did arrive|was received|reached the server/i,
  },
  {
    says: 'an origin is a scheme, a host and a port',
    place: 'missing',
    en: /scheme, host or port is another origin/,
    fr: /schéma, hôte ou port fait une autre origine/,
    anyhow: /scheme|\bport\b/i,
  },
  {
    says: 'the value is one origin, with its scheme and without a slash',
    place: 'missing',
    en: /with its scheme, without slash/,
    fr: /avec son schéma, sans barre oblique/,
    anyhow: /slash/i,
  },
  {
    says: 'several origins are a list on the server, of which the one that asks is returned',
    place: 'missing',
    en: /server-side list, return the one that equals Origin/,
    fr: /Comparez Origin à une liste du serveur, renvoyez celle qui correspond/,
    anyhow: /several origins|list of (?:allowed )?origins/i,
  },
  {
    says: '`Vary: Origin` goes with every response',
    place: 'missing',
    en: /Vary: Origin/,
    fr: /Vary: Origin/,
    anyhow: /\bVary\b/,
  },
  {
    says: 'the asterisk is for public data',
    place: 'missing',
    en: /Public data\? \*/,
    fr: /Données publiques\s\? \*/,
    anyhow: /wildcard|'\*'|\*.{0,40}public/i,
  },
  {
    says: 'the asterisk serves requests without credentials, such as `crossorigin="anonymous"`',
    place: 'missing',
    en: /without credentials.*crossorigin="anonymous"/,
    fr: /sans identifiants.*crossorigin="anonymous"/,
    anyhow: /without credentials|anonymous/i,
  },
  {
    says: 'a private API must not send it',
    place: 'missing',
    en: /Never send \* from a private API/,
    fr: /N’envoyez jamais \* depuis une API privée/,
    anyhow: /private API/i,
  },
  {
    says: 'the asterisk does not keep cookies from being sent',
    place: 'wildcard',
    en: /cookies were sent all the same/,
    fr: /cookies sont partis quand même/,
    anyhow: /cookies were sent/i,
  },
  {
    says: 'an `Origin` is not returned without a check, and `null` never allowed',
    place: 'missing',
    en: /Never return whatever Origin arrives, and never allow null/,
    fr: /Ne renvoyez jamais n’importe quelle Origin reçue et n’autorisez jamais null/,
    anyhow: /never return|\bnull\b/i,
  },
  {
    says: 'Apache: `Header always set`, and where it stands',
    place: 'apache',
    en: /(?:vhost|VirtualHost|htaccess)[\s\S]*Header always set Access-Control-Allow-Origin/,
    fr: /(?:vhost|VirtualHost|htaccess)[\s\S]*Header always set Access-Control-Allow-Origin/,
    anyhow: /Apache|Header (?:always )?set/i,
  },
  {
    says: 'Nginx: `add_header` with `always`, and where it stands',
    place: 'nginx',
    en: /(?:location|server|http)[\s\S]*add_header Access-Control-Allow-Origin .* always;/,
    fr: /(?:location|server|http)[\s\S]*add_header Access-Control-Allow-Origin .* always;/,
    anyhow: /nginx|add_header/i,
  },
];
