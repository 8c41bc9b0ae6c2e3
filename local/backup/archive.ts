/** One sealed file of a backup: tar inside age, so that a byte changed or missing anywhere makes it open no more. */
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import { packTar, type TarSource, unpackTar } from 'modern-tar/fs';

/** Who may open it: a passphrase, or the holders of age keys (`age1…`; `AGE-SECRET-KEY-…`). */
export type Lock = { readonly passphrase: string } | { readonly recipients: readonly string[] };
export type Opener = { readonly passphrase: string } | { readonly identities: readonly string[] };

export class ArchiveUnusable extends Error {
  readonly code: 'wrong-key' | 'damaged';
  constructor(code: ArchiveUnusable['code'], cause: unknown) {
    super(
      code === 'wrong-key'
        ? 'This passphrase or key does not open the archive.'
        : 'The archive is damaged or not whole: nothing was kept of it.',
      { cause },
    );
    this.code = code;
  }
}

type Bytes = ReadableStream<Uint8Array>;
const toWeb = (stream: Readable): globalThis.ReadableStream<Uint8Array> =>
  Readable.toWeb(stream) as Bytes as unknown as globalThis.ReadableStream<Uint8Array>;
const fromWeb = (stream: globalThis.ReadableStream<Uint8Array>): Readable =>
  Readable.fromWeb(stream as unknown as Bytes);

/** Under its name it is there whole and on the disk, or not at all. Answers its bytes. */
export async function sealArchive(path: string, sources: readonly TarSource[], lock: Lock): Promise<number> {
  const encrypter = new Encrypter();
  if ('passphrase' in lock) encrypter.setPassphrase(lock.passphrase);
  else for (const recipient of lock.recipients) encrypter.addRecipient(recipient);
  const unfinished = `${path}.part`;
  try {
    const sealed = await encrypter.encrypt(toWeb(packTar(sources)));
    await pipeline(fromWeb(sealed), createWriteStream(unfinished, { mode: 0o600, flush: true }));
    const file = await open(unfinished);
    const { size } = await file.stat().finally(() => file.close());
    await rename(unfinished, path);
    const folder = await open(dirname(path));
    await folder.sync().finally(() => folder.close());
    return size;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** Its files, into a folder. Throws `ArchiveUnusable`; what it wrote by then is the caller's to drop. */
export async function openArchive(path: string, folder: string, opener: Opener): Promise<void> {
  const decrypter = new Decrypter();
  if ('passphrase' in opener) decrypter.addPassphrase(opener.passphrase);
  else for (const identity of opener.identities) decrypter.addIdentity(identity);
  const sealed = createReadStream(path);
  let plain: globalThis.ReadableStream<Uint8Array>;
  try {
    plain = await decrypter.decrypt(toWeb(sealed));
  } catch (error) {
    sealed.destroy();
    if ((error as NodeJS.ErrnoException).code !== undefined) throw error;
    const noneFits = /no identity matched|incorrect passphrase/iu.test(String(error));
    throw new ArchiveUnusable(noneFits ? 'wrong-key' : 'damaged', error);
  }
  try {
    await pipeline(fromWeb(plain), unpackTar(folder, { fmode: 0o600, dmode: 0o700 }));
  } catch (error) {
    const ours = ['ENOSPC', 'EACCES', 'EROFS', 'EDQUOT'];
    if (ours.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new ArchiveUnusable('damaged', error);
  }
}
