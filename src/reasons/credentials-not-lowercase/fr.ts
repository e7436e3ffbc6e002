import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: '« Access-Control-Allow-Credentials » doit valoir exactement « true », et non « {value} »',
  happened: [
    '{host} a envoyé {value} dans `Access-Control-Allow-Credentials`.',
    'L’intention est claire, mais pour une requête avec identifiants (cookies, authentification HTTP ou certificat client), les navigateurs n’acceptent que les quatre lettres minuscules `true`, une seule fois et sans guillemets.',
  ],
  why: [
    'L’autorisation de lire les données d’une personne ne doit laisser aucun doute : le navigateur compare des caractères et n’interprète rien.',
  ],
  todo: [
    'Sur {host}, envoyez `Access-Control-Allow-Credentials: true`.',
    'Si la majuscule vient d’un programme, écrivez le texte plutôt qu’un booléen : le `True` de Python s’affiche avec une majuscule. Si l’en-tête arrive deux fois, c’est que deux couches l’ajoutent : gardez-en une.',
  ],
  avoid: ['N’essayez pas d’autres façons de dire oui, comme `1` ou `TRUE` : aucune ne compte.'],
});
