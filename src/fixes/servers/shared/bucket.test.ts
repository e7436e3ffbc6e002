import { expect, it } from 'vitest';
import { plainText } from '../../../i18n/index.ts';
import gcs from '../gcs/en.ts';
import s3 from '../s3/en.ts';
import { bucketOf, NO_BUCKET } from './bucket.ts';

it.each([
  ['https://photos.s3.amazonaws.com/me.jpg', 'photos'],
  ['https://my.photos.s3.eu-west-1.amazonaws.com/a.png?X-Amz-Signature=a', 'my.photos'],
  ['https://s3.eu-west-1.amazonaws.com/photos/a.png', 'photos'],
  ['https://storage.googleapis.com/photos/a.png', 'photos'],
  ['https://photos.storage.googleapis.com/a.png', 'photos'],
  ['https://firebasestorage.googleapis.com/v0/b/shop.appspot.com/o/a.png', 'shop.appspot.com'],
  ['https://cdn.example/a.png', 'BUCKET'],
  ['https://storage.googleapis.com/$(id)/a', 'BUCKET'],
  ["https://a'b.s3.amazonaws.com/a", 'BUCKET'],
  ['https://storage.googleapis.com/a;b/a', 'BUCKET'],
  ['nonsense', 'BUCKET'],
])('the bucket of %s is %s', (url, name) => {
  expect(bucketOf(url)).toBe(name);
});

it.each([gcs['gcs-apply'], s3['s3-apply']])(
  'is explained only where it is a placeholder: %s',
  (text) => {
    expect(plainText(text, { bucket: '' })).toBe('Write the rules.');
    expect(plainText(text, { bucket: NO_BUCKET })).toContain('BUCKET stands for your bucket');
  },
);
