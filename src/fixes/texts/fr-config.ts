import { translation } from '../../i18n/index.ts';
import type en from './en-config.ts';

export default translation<typeof en>()({
  'refused-origin':
    'L’origine {value} contient des caractères que nous n’écrivons pas dans une configuration. `{placeholder}` en tient lieu : mettez-y une origine que vous connaissez.',
  'refused-method':
    'La méthode {value} contient des caractères que nous n’écrivons pas dans une configuration. `{placeholder}` en tient lieu.',
  'refused-header':
    'Le nom d’en-tête {value} contient des caractères que nous n’écrivons pas dans une configuration. `{placeholder}` en tient lieu.',
  'refused-path':
    'Le chemin {value} contient des caractères que nous n’écrivons pas dans une configuration. Le texte porte donc sur le dossier `{placeholder}`, plus large : restreignez-le si d’autres contenus s’y trouvent.',
  'refused-too-many': 'Le texte ne contient que les {kept} premières valeurs sur {total}.',
  'refused-public-credentials':
    '`*` n’est pas écrit : les navigateurs le refusent pour les requêtes avec identifiants, et des données protégées par une connexion ne s’adressent pas à tout le monde. Le texte nomme les origines à la place.',
  'changes-path': 'Pour {origins} uniquement : autorise {names} sur `{path}`.',
  'changes-site': 'Pour {origins} uniquement : autorise {names} sur tout le site.',
  'changes-public':
    'Pour tous les sites du Web : autorise {names} sur `{path}`, sans identifiants.',
  'changes-credentials': 'Les requêtes peuvent porter des cookies et des identifiants.',
  'changes-exposed': 'Ses pages peuvent aussi lire {names} dans la réponse.',
  'changes-nobody-else': 'Rien ne change pour les autres.',
  'nginx-place-http':
    'Premier bloc : dans un fichier à part, à l’intérieur du bloc `http`. Sous Debian, tous les fichiers de `/etc/nginx/conf.d` y sont lus. Dans un bloc `server`, nginx le refuserait.',
  'nginx-place-set': 'À utiliser si vous ne pouvez pas modifier le bloc `http`.',
  'nginx-place-server':
    'Dans le bloc `server` qui sert `{path}`, au début et en dehors de tout `location`. Si le bloc `http` contient des lignes `add_header` et que ce bloc `server` n’en a aucune, répétez-les ici : nginx ne les hérite plus.',
  'nginx-place-location':
    'Dans le bloc `location` qui sert déjà `{path}`, sous ses propres lignes. Ne créez pas de second `location`. S’il n’a encore aucune ligne `add_header` ou `…_hide_header`, répétez ici celles du bloc `server` : nginx ne les hérite plus.',
  'nginx-place-beside':
    'Seulement si le bloc `location` qui sert `{path}`, ou un `if` à l’intérieur, contient ses propres lignes `add_header` : entre les mêmes accolades. Sinon, laissez ce bloc de côté.',
  'nginx-hide':
    'Les lignes `…_hide_header` retirent les en-têtes CORS de votre application, et les lignes `add_header` placées dessous les renvoient à tous les autres. Avec `uwsgi_pass`, `scgi_pass` ou `grpc_pass`, écrivez `uwsgi_hide_header`, `scgi_hide_header` ou `grpc_hide_header`.',
  'nginx-old-line':
    'Seulement si une telle ligne s’applique déjà à l’URL : mettez la variable à la place de sa valeur, et écrivez l’ancienne valeur, exactement telle quelle, après `default` (ou `set`) dans le bloc ci-dessus. Tous les autres la gardent.',
  'apache-place-vhost':
    'Dans le `VirtualHost` qui sert `{path}`, sous tout le reste. En HTTPS, c’est celui du port 443.',
  'apache-place-two':
    'Les deux dans le `VirtualHost` qui sert `{path}` (en HTTPS, celui du port 443) : le premier bloc au-dessus de ses autres lignes, le second sous tout le reste.',
  'apache-place-htaccess':
    'À utiliser si vous ne pouvez pas modifier le `VirtualHost`. Dans le `.htaccess` du dossier qui contient `{path}`, sous tout le reste. Sans effet sur les URL qu’Apache transmet avec `ProxyPass`.',
  'apache-place-rewrite':
    'Second bloc : seulement si ce `.htaccess` contient une ligne `RewriteEngine On`, juste sous cette ligne. Sinon, laissez-le de côté.',
  'apache-override':
    'Apache ne lit les fichiers `.htaccess` que là où `AllowOverride FileInfo` (ou `All`) est défini ; Debian met `None` pour `/var/www`. Sans cela, le texte est ignoré, ou toutes les pages répondent 500. Une ligne `Require` demande aussi `AuthConfig`.',
  'apache-modules':
    'Activez les modules avant de coller le texte : sans `headers` (et `rewrite` pour les pré-vérifications), Apache refuse la configuration, et un `.htaccess` transforme chaque page en erreur 500.',
  'apply-debian':
    'Vérifier et recharger sous Debian ou Ubuntu. Rien n’est rechargé si la vérification échoue.',
  'apply-generic': 'Vérifier et recharger sur un autre système.',
  'apply-apache-modules':
    'Une seule fois, par la personne qui gère le serveur ; Apache relit de lui-même un `.htaccess` modifié.',
  'verify-preflight':
    'La pré-vérification, à nouveau. Attendez un statut de 200 à 299 et un seul `Access-Control-Allow-Origin`.',
  'verify-actual':
    'La requête, à nouveau. Attendez un seul `Access-Control-Allow-Origin`, quel que soit le statut.',
  'verify-actual-repeats':
    'La requête {method}, à nouveau, sans son corps : le serveur peut agir. Attendez un seul `Access-Control-Allow-Origin`, quel que soit le statut.',
});
