import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  request: '{method} {url} depuis {origin}',
  'request-credentials': '{method} {url} depuis {origin}, avec identifiants',
  'verdict-allowed': 'Un navigateur laisse la page lire cette réponse.',
  'verdict-blocked': 'Un navigateur bloque cette requête.',
  'verdict-same-origin': 'La page et le serveur ont la même origine : CORS ne s’applique pas.',
  'verdict-unsent':
    'La pré-vérification passe. {method} peut modifier quelque chose et n’est donc pas envoyée ; `--send` l’envoie, sans corps.',
  'verdict-unsent-simple':
    'Les navigateurs envoient {method} sans pré-vérification. Elle peut modifier quelque chose et n’est donc pas envoyée ; `--send` l’envoie, sans corps.',
  'verdict-no-response': 'Aucune réponse : {error}.',
  'verdict-private':
    'L’URL publique redirige vers {url}, qui est privée. `--allow-private` la suit.',
  'verdict-redirects': 'Plus de {most} redirections. `--max-redirects` en suit davantage.',
  console: 'La console dit ({name}) :',
  'no-faults': 'Aucun défaut CORS n’a été trouvé.',
  faults: { one: '{n} défaut', other: '{n} défauts' },
  checks: { one: '{n} vérification', other: '{n} vérifications' },
  requests: { one: '{n} requête envoyée', other: '{n} requêtes envoyées' },
  'open-leg': '{leg} avec l’origine {origin}',
  usage:
    'raison check URL --origin ORIGINE [options] · raison har FICHIER… · raison explain MESSAGE · raison mcp',
  options: `
check : envoie ce qu’un navigateur enverrait, nomme chaque défaut et donne les lignes pour le serveur.
  --origin O                 origine de la page, ou null (nécessaire)
  --method M                 GET par défaut
  --header 'Nom: valeur'     un en-tête que la page définit ; autant de fois que nécessaire
  --credentials              comme fetch avec credentials: 'include'
  --send                     envoyer la requête même si sa méthode peut modifier quelque chose
  --config FICHIER           plusieurs vérifications, décrites par raison/checks.schema.json
  --server ID                pour quel serveur écrire les lignes ; par défaut celui qui a répondu
  --browser NOM              chromium ou firefox : de qui nommer les erreurs
  --foreign O                origine que le serveur ne devrait pas connaître ; none : ne pas chercher
  --allow-private            suivre les redirections d’un réseau public vers un réseau privé
  --max-redirects N          5 par défaut, 20 au plus
  --timeout SECONDES         10 par défaut, 60 au plus
har : juge des fichiers HAR et des rapports de Raison. explain : explique un message de la console.
mcp : outils pour agents de programmation, par entrée et sortie standard.

--json --sarif --junit --github --markdown : au lieu du texte. --lang en|fr. --version.
Codes de sortie : 0 rien trouvé, 1 défauts, 2 ligne de commande erronée, 3 aucune réponse.`,
  'one-format': 'Choisissez un seul format parmi {choices}.',
  'only-json': '`raison {command}` écrit du texte ou, avec `--json`, du JSON.',
  'bad-command': 'Commande inconnue : {value}. {usage}',
  'bad-url': '{value} n’est pas une URL en http ou https.',
  userinfo:
    "fetch refuse une URL qui contient un nom d’utilisateur ou un mot de passe. Envoyez-les dans un en-tête : `--header 'Authorization: Basic …'`.",
  'bad-origin':
    '{value} n’est pas une origine. Une origine se compose du schéma, de l’hôte et du port, comme `https://app.example`.',
  'bad-method': '{value} n’est pas une méthode qu’une page peut envoyer.',
  'bad-header': '{value} n’est pas une ligne d’en-tête. Écrivez `Nom: valeur`.',
  'forbidden-header':
    'Une page ne peut pas définir {value} ; un navigateur ne l’enverrait donc pas.',
  'bad-choice': '`--{option}` accepte {choices}, pas {value}.',
  'bad-number': '`--{option}` accepte un nombre de {least} à {most}, pas {value}.',
  'bad-option': '{value}',
  'missing-url': 'Quelle URL ? {usage}',
  'missing-origin': 'Depuis quelle page ? Ajoutez `--origin https://app.example`.',
  'missing-message': 'Collez le message de la console après `raison explain`, entre guillemets.',
  'missing-file':
    'Quel fichier ? `raison har FICHIER…` lit les fichiers HAR et les rapports de Raison.',
  'unreadable-file': '{file} ne peut pas être lu : {error}.',
  'unwritable-file': '{file} ne peut pas être écrit : {error}.',
  'too-big-file': '{file} dépasse {most} Mo.',
  'bad-config': '{file} : `{path}` devrait être {expected}, mais est {found}.',
  'bad-config-field': '{file} : `{path}` n’est pas un champ d’une vérification.',
  'bad-config-json': '{file} n’est pas du JSON.',
  'empty-config': '{file} ne contient aucune vérification.',
  'long-config': '{file} contient {n} vérifications ; au plus {most} sont lues.',
  'unknown-message': 'Raison ne reconnaît pas ce message.',
  internal: 'Raison a échoué : {error}. Merci de le signaler.',
});
