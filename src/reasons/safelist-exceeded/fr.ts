import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'La valeur de l’en-tête « {first} » exige l’accord du serveur, qui ne le donne pas',
  happened: [
    'Une page peut envoyer {first} sans demander, mais pas avec n’importe quelle valeur.',
    '{because|too-long=Sa valeur dépasse ici 128 octets.|unsafe-byte=Sa valeur contient ici un caractère qui n’est pas admis d’office, par exemple un guillemet, une parenthèse, un deux-points ou une arobase.|range=Sa valeur n’a pas ici la forme `bytes=0-` ou `bytes=0-499`.|sum=Sa valeur convient ici, mais l’ensemble des en-têtes de ce genre dépasse 1024 octets.|hidden=Le navigateur ne montre pas une valeur qu’il n’a jamais envoyée : elle dépasse 128 octets, ou contient un caractère qui n’est pas admis d’office (un `Range` doit ressembler à `bytes=0-499`), ou l’ensemble des en-têtes de ce genre dépasse 1024 octets.} La réponse de {host} n’autorise pas ces en-têtes : {names} (`Access-Control-Allow-Headers` : {value|=rien}).',
  ],
  why: [
    'Ces en-têtes ne sont libres que tant qu’ils ressemblent à ce que les navigateurs ont toujours envoyé ; une valeur inhabituelle pourrait troubler un serveur qui ne s’y attend pas.',
  ],
  todo: [
    'Dans le code de la page, raccourcissez ou simplifiez la valeur.',
    'Ou autorisez l’en-tête sur {host}, dans la réponse à OPTIONS : `Access-Control-Allow-Headers: {expected}`.',
  ],
  avoid: [
    'Ne concluez pas que l’en-tête est libre parce que tout marchait hier : c’est la valeur qui décide.',
  ],
});
