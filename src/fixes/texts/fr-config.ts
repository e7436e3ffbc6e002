import { translation } from '../../i18n/index.ts';
import type en from './en-config.ts';

export default translation<typeof en>()({
  'refused-origin':
    'L’origine {value} n’est pas sûre dans une configuration. `{placeholder}` en tient lieu : mettez-y une origine que vous connaissez.',
  'refused-method':
    'La méthode {value} n’est pas sûre dans une configuration. `{placeholder}` en tient lieu.',
  'refused-header':
    'Le nom d’en-tête {value} n’est pas sûr dans une configuration. `{placeholder}` en tient lieu.',
  'refused-path':
    'Le chemin {value} n’est pas sûr dans une configuration. Le texte porte sur le dossier `{placeholder}` : restreignez-le s’il contient autre chose.',
  'refused-too-many': 'Le texte ne contient que les {kept} premières valeurs sur {total}.',
  'refused-kept':
    'La réponse actuelle à OPTIONS autorise aussi {values}, ce que nous n’écrivons pas dans une configuration. La page s’en sert ? Ajoutez-le vous-même aux listes.',
  'refused-public-credentials':
    '`*` n’est pas écrit : les navigateurs le refusent avec des identifiants, et des données derrière une connexion ne sont pas pour tous. Le texte nomme les origines.',
  'changes-path': 'Pour {origins} uniquement : autorise {names} sur `{path}`.',
  'changes-site': 'Pour {origins} uniquement : autorise {names} sur tout le site.',
  'changes-public':
    'Pour tous les sites du Web : autorise {names} sur `{path}`, sans identifiants.',
  'changes-credentials': 'Les requêtes peuvent porter des cookies et des identifiants.',
  'changes-credentials-unseen':
    'Si votre serveur y envoie déjà `Access-Control-Allow-Credentials: true`, ces requêtes pourront aussi porter des cookies et des identifiants.',
  'changes-exposed': 'Ses pages peuvent aussi lire {names} dans la réponse.',
  'changes-nobody-else': 'Rien ne change pour les autres.',
  'changes-list':
    'Ajoute {origins} à la liste existante : elle pourra tout ce que peuvent les origines de cette liste, partout où celle-ci sert.',
  'changes-package': 'Pour {origins} uniquement : autorise {names} là où le paquet s’applique.',
  'changes-package-others':
    'Le paquet y répond aussi aux pré-vérifications des autres origines, et les refuse comme avant ; ce qu’il envoie à tous n’autorise rien à lui seul.',
  'changes-option':
    'Avec le paquet CORS du framework : toute origine qu’il autorise aujourd’hui pourra aussi utiliser {names}.',
  'changes-setting': 'Pour {origins} uniquement : autorise {names} là où ce réglage s’applique.',
  'setting-only-first': 'Seulement si rien n’est encore réglé ; sinon, ajoutez une entrée.',
  'checked-not-run':
    'Vérifié selon le format que l’éditeur documente, sans exécution. Essayez-le d’abord là où rien ne peut casser.',
  'package-only-first':
    'Seulement si rien dans le programme ne parle encore de CORS : sinon chaque en-tête part deux fois.',
  'list-same-rights':
    'La nouvelle origine reçoit méthodes, en-têtes et identifiants de la liste. Si l’un d’eux bloque ensuite la requête, prenez les lignes sans paquet.',
  'apply-restart': 'Vérifiez la syntaxe, puis redémarrez le programme.',
  'apply-install': 'Installez le paquet, puis redémarrez le programme.',
  'nginx-place-http':
    'Premier bloc : Debian lit tous les fichiers de `/etc/nginx/conf.d` dans `http`.',
  'nginx-place-set': 'À utiliser si vous ne pouvez pas modifier le bloc `http`.',
  'nginx-place-server': 'Dans le bloc `server` qui sert `{path}`, hors de tout `location`.',
  'nginx-inherits':
    'La première ligne `add_header` ou `…_hide_header` d’un bloc met fin à l’héritage : répétez celles du bloc parent.',
  'nginx-place-location':
    'Dans le bloc `location` qui sert finalement `{path}` (attention à `try_files` et `rewrite`), sous ses lignes ; pas de second. Un `if` à l’intérieur avec des lignes `add_header` exige aussi les nôtres.',
  'nginx-place-beside':
    'Le bloc `location` : seulement si celui qui sert `{path}`, ou un `if` à l’intérieur, a ses propres lignes `add_header`, y compris par `include`.',
  'nginx-hide':
    'Masque les en-têtes CORS de votre application et les renvoie à tous les autres. Avec `uwsgi_pass` : `uwsgi_hide_header`, et de même `scgi_…` et `grpc_…`.',
  'nginx-old-line':
    'Une telle ligne existe ? Déplacez sa valeur, telle quelle, après `default` (ou `set`) ci-dessus, et mettez la variable à sa place. Une variable par valeur différente.',
  'nginx-place-list':
    'Celui que contient votre configuration : le `map` ou le `if` dont la variable est la valeur de `Access-Control-Allow-Origin`. À la place de `{placeholder}`, écrivez son nom.',
  'apache-place-vhost':
    'Dans le `VirtualHost` qui sert `{path}`, sous tout le reste. En HTTPS, c’est celui du port 443.',
  'apache-place-two':
    'Les deux dans le `VirtualHost` qui sert `{path}` (en HTTPS, celui du port 443) : le premier bloc au-dessus de ses autres lignes, le second sous tout le reste.',
  'apache-place-htaccess':
    'Sans accès au `VirtualHost` : dans le `.htaccess` du dossier de `{path}`, sous tout le reste. Sans effet sur ce qu’Apache transmet avec `ProxyPass`.',
  'apache-place-rewrite':
    'Second bloc : seulement si ce `.htaccess` contient une ligne `RewriteEngine On`, juste sous cette ligne. Sinon, laissez-le de côté.',
  'apache-place-list':
    'Celle que contient votre configuration, dans le `VirtualHost` ou un `.htaccess`. À la place de `{placeholder}`, écrivez le nom qu’elle définit.',
  'apache-override':
    'Apache ne lit `.htaccess` que sous `AllowOverride FileInfo` (ou `All`) ; Debian met `None` pour `/var/www`. Sinon le texte est ignoré, ou toute page répond 500. Une ligne `Require` demande aussi `AuthConfig`.',
  'apache-modules':
    'Activez d’abord les modules : sans `headers` (et `rewrite` pour les pré-vérifications), Apache refuse la configuration, et un `.htaccess` met toute page en erreur 500.',
  'headers-origin':
    'À envoyer quand `Origin` vaut {origin}, et `Vary` toujours ; rien d’autre ne change.',
  'headers-origins':
    'Parmi {origins}, renvoyez celle qui est égale à `Origin`, et `Vary` toujours ; rien d’autre ne change.',
  'headers-preflight':
    'Répondez-y avant toute connexion. Elle se reconnaît à `Access-Control-Request-Method`.',
  'headers-one':
    'Chaque en-tête une fois : par le programme ou par un proxy devant lui, jamais par les deux.',
  'apply-debian': 'Debian et Ubuntu ; rien n’est rechargé si la vérification échoue.',
  'apply-generic': 'Autres systèmes.',
  'apply-apache-modules':
    'Une seule fois, par la personne qui gère le serveur ; Apache relit de lui-même un `.htaccess` modifié.',
  'verify-preflight':
    'La pré-vérification, à nouveau : attendez 200–299 et un seul `Access-Control-Allow-Origin`.',
  'verify-actual':
    'La requête, à nouveau : attendez un seul `Access-Control-Allow-Origin`, quel que soit le statut.',
  'verify-actual-repeats':
    'La requête {method}, à nouveau, sans son corps : le serveur peut agir. Attendez un seul `Access-Control-Allow-Origin`, quel que soit le statut.',
});
