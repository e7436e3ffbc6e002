import { expect, it } from 'vitest';
import { bucketOf } from './bucket.ts';

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
