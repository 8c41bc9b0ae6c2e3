/** Stands in for the reading process: the first byte of the file says how it fails. */
import { writeFileSync } from 'node:fs';

process.on('message', ({ id, bytes }: { id: number; bytes: Uint8Array }) => {
  switch (bytes[0]) {
    case 1:
      process.abort();
      break;
    case 2:
      for (;;) writeFileSync('/dev/null', 'busy');
    case 3:
      process.send?.({ id, is: 'fault', trace: 'Error\n    at somewhere' });
      break;
    case 4: {
      const held: Uint8Array[] = [];
      for (;;) held.push(new Uint8Array(20_000_000).fill(1));
    }
    default:
      process.send?.({
        id,
        is: 'done',
        cpuSeconds: 0.1,
        result: {
          status: 'read',
          reading: { type: 'other', typeConfidence: 1, pages: [], fields: {}, doubts: [] },
        },
      });
  }
});
process.send?.({ id: 0, is: 'ready' });
