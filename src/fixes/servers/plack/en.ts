import { english } from '../../../i18n/index.ts';

export default english({
  'plack-place':
    'In place of the last line of the file. A program of another name becomes `my $app = …` first.',
});
