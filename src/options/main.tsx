import { effect } from '@preact/signals';
import { render } from 'preact';
import { followAccess } from '../ui/access/access.ts';
import { startSettings, t } from '../ui/settings.ts';
import { Unloaded } from '../ui/unloaded.tsx';
import '../ui/styles/index.css';
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
