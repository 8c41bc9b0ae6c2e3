/** Papers in S3. The link is signed over size, type, checksum and "only if nothing is there". */
import { createHash } from 'node:crypto';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { type Files, fileKey, type PaperName, pieceKey, type UploadGrant } from '../platform.ts';

const linkSeconds = 300;
/** Pieces fetched at once while a paper is put together. */
const piecesAtOnce = 8;

export function createFiles(client: S3Client, bucket: string, now: () => Date): Files {
  const expiry = (): string => new Date(now().getTime() + linkSeconds * 1000).toISOString();

  async function grant(key: string, size: number, type: string, sha256: string): Promise<UploadGrant> {
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
  }

  async function listPieces(paper: PaperName): Promise<readonly string[]> {
    const Prefix = pieceKey(paper, '');
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix }));
    return Contents.flatMap(({ Key }) => (Key === undefined ? [] : [Key.slice(Prefix.length)]));
  }

  async function bytesOf(key: string): Promise<Uint8Array> {
    const { Body } = await client.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
    return (await Body?.transformToByteArray()) ?? new Uint8Array();
  }

  return {
    grantUpload: async ({ caseId, paperId, size, type, sha256 }) =>
      await grant(fileKey(caseId, paperId), size, type, sha256),

    listPieces,
    grantPiece: async (paper, { size, sha256 }) =>
      await grant(pieceKey(paper, sha256), size, 'application/octet-stream', sha256),

    async joinPieces({ caseId, paperId, size, type, sha256 }, pieces) {
      const paper = { caseId, paperId };
      const there = new Set(await listPieces(paper));
      if (!pieces.every((piece) => there.has(piece))) return 'missing';
      const parts: Uint8Array[] = [];
      for (let from = 0; from < pieces.length; from += piecesAtOnce) {
        const next = pieces.slice(from, from + piecesAtOnce);
        parts.push(...(await Promise.all(next.map((piece) => bytesOf(pieceKey(paper, piece))))));
      }
      const bytes = Buffer.concat(parts);
      const checksum = createHash('sha256').update(bytes).digest();
      if (bytes.length !== size || checksum.toString('hex') !== sha256) return 'spoilt';
      try {
        await client.send(
          new PutObjectCommand({
            Bucket: bucket,
            Key: fileKey(caseId, paperId),
            Body: bytes,
            ContentType: type,
            ChecksumSHA256: checksum.toString('base64'),
            IfNoneMatch: '*',
          }),
        );
      } catch (error) {
        // It stands there already: joined before, and the answer was lost.
        if ((error as Error).name !== 'PreconditionFailed') throw error;
      }
      return 'joined';
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
      for (const prefix of [`papers/${caseId}/`, `pieces/${caseId}/`]) {
        // What was deleted is on no later page, so the first one is asked for until it is empty.
        for (;;) {
          const { Versions = [], DeleteMarkers = [] } = await client.send(
            new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }),
          );
          const all = [...Versions, ...DeleteMarkers];
          if (all.length === 0) break;
          for (const { Key, VersionId } of all)
            await client.send(new DeleteObjectCommand({ Bucket: bucket, Key, VersionId }));
          deleted += all.length;
        }
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
