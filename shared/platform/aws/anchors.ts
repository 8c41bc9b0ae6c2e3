/** Signed roots in a bucket whose locks nobody can lift, the account's owner included, until their years are over. */
import { PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import type { Anchors } from '../platform.ts';

export const anchorKey = (day: string): string => `roots/${day}.json`;

export const createAnchors = (client: S3Client, Bucket: string): Anchors => ({
  async keep(day, anchor) {
    const object = { Bucket, Key: anchorKey(day), Body: anchor, ContentType: 'application/json' };
    try {
      // A bucket that locks asks for a checksum; what a second writer says of that day is no news.
      await client.send(new PutObjectCommand({ ...object, IfNoneMatch: '*', ChecksumAlgorithm: 'SHA256' }));
    } catch (error) {
      if ((error as Error).name !== 'PreconditionFailed') throw error;
    }
  },
});
