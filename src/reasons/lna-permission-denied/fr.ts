import { translation } from '../../i18n/index.ts';
import type en from './en.ts';

export default translation<typeof en>()({
  title: 'L’accès au réseau local n’a pas été autorisé',
  happened: [
    '{host|=Le serveur} relève de cet appareil ou du réseau local, et le site n’a pas la permission d’y accéder.',
    { when: 'failed-without-reason', text: 'C’est probable, mais non prouvé.' },
  ],
  why: [
    'À la maison, appareils et programmes se fient souvent à qui les atteint : le navigateur demande donc d’abord à l’utilisateur.',
  ],
  todo: [
    {
      when: ['in-frame', 'url-is-loopback'],
      text: 'La requête vient d’une iframe : si son origine diffère de celle de la page, ajoutez-y `allow="loopback-network"`.',
    },
    {
      when: ['in-frame', '!url-is-loopback'],
      text: 'La requête vient d’une iframe : si son origine diffère de celle de la page, ajoutez-y `allow="local-network"`.',
    },
    'Dans les permissions du site, près de la barre d’adresse, autorisez le réseau local ou les applications, puis rechargez.',
    {
      when: ['in-chromium', '!in-frame'],
      text: 'Navigateur géré ? Un administrateur peut autoriser le site par la stratégie `LocalNetworkAccessAllowedForUrls`.',
    },
    {
      when: ['url-is-loopback', '!page-is-loopback'],
      text: 'Vous visiez votre serveur ? Cette URL est l’appareil du visiteur : mettez l’URL publique dans la configuration de la page.',
    },
    {
      when: '!url-is-loopback',
      text: 'Votre propre programme ? Servez la page depuis lui : tout est alors local.',
    },
  ],
  avoid: [
    'Ne cherchez pas d’en-tête : `Access-Control-Allow-Private-Network` vient d’un ancien projet et n’agit pas ici.',
  ],
});
