import { effect } from '@preact/signals';
import { render } from 'preact';
import { followAccess } from '../view/access/access.ts';
import { startSettings, t } from '../view/settings.ts';
import { Unloaded } from '../view/unloaded.tsx';
import '../view/styles/index.css';
import { Options } from './options.tsx';
import './options.css';

followAccess();
const isSpoken = await startSettings();
if (isSpoken) {
  effect(() => {
    document.title = t('options');
  });
}

const root = document.getElementById('app');
if (root) {
  render(
    <>
      <Unloaded />
      {isSpoken && <Options />}
    </>,
    root,
  );
}
