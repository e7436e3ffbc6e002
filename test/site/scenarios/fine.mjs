import { allow, allowCookies, json, preflight } from '../scenario.mjs';

/** @type {import('../scenario.mjs').Scenario[]} */
export const fineScenarios = [
  {
    id: 'fine-simple',
    label: { en: 'A simple request', fr: 'Une requête simple' },
    reason: null,
    host: 'api',
    path: '/teas',
    answer: { headers: allow },
  },
  {
    id: 'fine-public',
    label: { en: 'Public data for everyone', fr: 'Des données publiques pour tous' },
    reason: null,
    host: 'cdn',
    path: '/currencies',
    answer: { headers: { 'Access-Control-Allow-Origin': '*' } },
  },
  {
    id: 'fine-preflighted',
    label: { en: 'JSON, after its preflight', fr: 'Du JSON, après sa requête préliminaire' },
    reason: null,
    host: 'api',
    path: '/feedback',
    init: json,
    preflight: preflight({
      ...allow,
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type',
    }),
    answer: { headers: allow },
  },
  {
    id: 'fine-credentialed',
    label: { en: 'With cookies', fr: 'Avec cookies' },
    reason: null,
    host: 'api',
    path: '/session',
    init: { credentials: 'include' },
    answer: { headers: { ...allowCookies, 'Set-Cookie': 'session=demo; Path=/; HttpOnly' } },
  },
  {
    id: 'fine-image',
    label: { en: 'An image, without CORS', fr: 'Une image, sans CORS' },
    reason: null,
    host: 'cdn',
    path: '/images/teapot.svg',
    how: 'image',
    answer: {
      type: 'image/svg+xml',
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><circle cx="4" cy="4" r="4" fill="#4a7c59"/></svg>',
    },
  },
];
