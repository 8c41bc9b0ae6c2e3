/** Stands in for a decoder that was taken over: tries what the file names, and answers what came of it as the type's doubt. */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import sharp from 'sharp';
import { openPaper } from '#shared/papers/open/index';

interface Deed {
  readonly try: 'read' | 'write' | 'start' | 'connect' | 'load-picture' | 'lend' | 'fill' | 'own-code';
  readonly path?: string;
  readonly port?: number;
}

const reach = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    connect({ port, host: '127.0.0.1' }).once('connect', resolve).once('error', reject);
  });

async function attempt({ try: deed, path = '', port = 0 }: Deed): Promise<void> {
  switch (deed) {
    case 'own-code':
      readFileSync(new URL(import.meta.url));
      return;
    case 'read':
      readFileSync(path);
      return;
    case 'write':
      writeFileSync(path, 'x');
      return;
    case 'start':
      if (spawnSync('/bin/true').error) throw new Error('not started');
      return;
    case 'connect':
      return await reach(port);
    case 'load-picture':
      // Decoders are machine code: Node's own doors do not bind them.
      await openPaper(new Uint8Array());
      await sharp(path).raw().toBuffer();
      return;
    case 'fill': {
      const held: Buffer[] = [];
      // In one go, before anybody can look.
      for (let i = 0; i < 300; i++) held.push(Buffer.alloc(10_000_000, 1));
      return;
    }
    case 'lend':
      Buffer.alloc(3_000_000_000, 1);
  }
}

process.on('message', async ({ id, bytes }: { id: number; bytes: Uint8Array }) => {
  const code = await attempt(JSON.parse(Buffer.from(bytes).toString()) as Deed).then(
    () => 'done',
    () => 'denied',
  );
  const reading = { type: 'other', typeConfidence: 1, pages: [], fields: {}, doubts: [{ code, fields: [] }] };
  process.send?.({ id, is: 'done', cpuSeconds: 0, result: { status: 'read', reading, looks: [] } });
});
process.send?.({ id: 0, is: 'ready' });
