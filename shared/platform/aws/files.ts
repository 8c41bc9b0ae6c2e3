/** Papers in S3. The link is signed over size, type, checksum and "only if nothing is there". */
import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type Files, fileKey } from '../platform.ts';

const linkSeconds = 300;

export function createFiles(client: S3Client, bucket: string, now: () => Date): Files {
  const expiry = (): string => new Date(now().getTime() + linkSeconds * 1000).toISOString();
  return {
    async grantUpload({ caseId, paperId, size, type, sha256 }) {
      const key = fileKey(caseId, paperId);
      const checksum = Buffer.from(sha256, 'hex').toString('base64');
      const expiresAt = expiry();
      const url = await getSignedUrl(
        client,
        new PutObjectCommand({
          Bucket: bucket,
          Key: key,
          ContentLength: size,
          ContentType: type,
          ChecksumSHA256: checksum,
          IfNoneMatch: '*',
        }),
        {
          expiresIn: linkSeconds,
          signingDate: now(),
          // A header that is not signed could be left out by whoever holds the link.
          signableHeaders: new Set([
            'host',
            'content-length',
            'content-type',
            'if-none-match',
            'x-amz-checksum-sha256',
          ]),
          unhoistableHeaders: new Set(['x-amz-checksum-sha256']),
        },
      );
      const headers = { 'content-type': type, 'x-amz-checksum-sha256': checksum, 'if-none-match': '*' };
      return { method: 'PUT', url, headers, key, expiresAt };
    },

    async read(key, versionId) {
      const version = versionId === undefined ? {} : { VersionId: versionId };
      const command = new GetObjectCommand({ Bucket: bucket, Key: key, ChecksumMode: 'ENABLED', ...version });
      try {
        const object = await client.send(command);
        const bytes = (await object.Body?.transformToByteArray()) ?? new Uint8Array();
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        const stored = object.VersionId ?? versionId ?? 'null';
        const said = object.ChecksumSHA256;
        if (said !== undefined && said !== Buffer.from(sha256, 'hex').toString('base64')) {
          return { status: 'changed', versionId: stored, sha256 };
        }
        const contentType = object.ContentType ?? 'application/octet-stream';
        return { status: 'found', bytes, versionId: stored, sha256, contentType };
      } catch (error) {
        if (['NoSuchKey', 'NoSuchVersion', 'NotFound'].includes((error as Error).name))
          return { status: 'absent' };
        throw error;
      }
    },

    async erase(caseId) {
      let deleted = 0;
      // What was deleted is on no later page, so the first one is asked for until it is empty.
      for (;;) {
        const { Versions = [], DeleteMarkers = [] } = await client.send(
          new ListObjectVersionsCommand({ Bucket: bucket, Prefix: `papers/${caseId}/` }),
        );
        const all = [...Versions, ...DeleteMarkers];
        if (all.length === 0) break;
        for (const { Key, VersionId } of all)
          await client.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
        deleted += all.length;
      }
      return { deleted };
    },

    async grantView(key, versionId) {
      const expiresAt = expiry();
      const command = new GetObjectCommand({
        Bucket: bucket,
        Key: key,
        VersionId: versionId,
        ResponseContentDisposition: 'attachment',
      });
      return {
        url: await getSignedUrl(client, command, { expiresIn: linkSeconds, signingDate: now() }),
        expiresAt,
      };
    },
  };
}
