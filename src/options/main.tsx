import { effect } from '@preact/signals';
import { render } from 'preact';
import { Unloaded } from '../ui/components/notices.tsx';
import { followAccess } from '../ui/state/session.ts';
import { startSettings, t } from '../ui/state/settings.ts';
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
