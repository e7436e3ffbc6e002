import type { Locale } from '../../src/i18n/index.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly reasons: string;
  readonly open: string;
  readonly servers: string;
  readonly happened: string;
  readonly why: string;
  readonly todo: string;
  readonly avoid: string;
  readonly console: string;
  readonly generalCase: string;
  readonly lines: string;
  readonly example: string;
  readonly fixes: string;
  readonly run: string;
  readonly schema: string;
}

/** What the pages say around the texts of reasons and servers. */
export const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    title: 'Raison: CORS errors explained',
    lead: 'Every reason why a browser blocks a cross-origin request, and the lines for your server.',
    reasons: 'Reasons',
    open: 'Servers that allow too many origins',
    servers: 'Servers',
    happened: 'What happened',
    why: 'Why',
    todo: 'What to do',
    avoid: 'What not to do',
    console: 'In the console',
    generalCase: 'A case of',
    lines: 'The lines for',
    example:
      'Example: a page of https://app.example sends {method} with JSON to https://api.example, and the response has no CORS header.',
    fixes: 'Fixes these reasons',
    run: 'Proven in the real server with a real browser:',
    schema: 'Checked against the vendor’s own grammar or schema.',
  },
  fr: {
    title: 'Raison : les erreurs CORS expliquées',
    lead: 'Toutes les raisons pour lesquelles un navigateur bloque une requête vers une autre origine, et les lignes pour votre serveur.',
    reasons: 'Raisons',
    open: 'Serveurs qui autorisent trop d’origines',
    servers: 'Serveurs',
    happened: 'Ce qui s’est passé',
    why: 'Pourquoi',
    todo: 'Que faire',
    avoid: 'À ne pas faire',
    console: 'Dans la console',
    generalCase: 'Un cas de',
    lines: 'Les lignes pour',
    example:
      'Exemple : une page de https://app.example envoie {method} avec du JSON à https://api.example, et la réponse n’a aucun en-tête CORS.',
    fixes: 'Corrige ces raisons',
    run: 'Éprouvé dans le vrai serveur avec un vrai navigateur :',
    schema: 'Vérifié par la grammaire ou le schéma de l’éditeur.',
  },
};
