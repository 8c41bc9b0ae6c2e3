/** Stands in for the reading process: the first byte of the file says how it fails. */
process.on('message', ({ id, bytes }: { id: number; bytes: Uint8Array }) => {
  const answer = () =>
    process.send?.({
      id,
      is: 'done',
      cpuSeconds: 0.1,
      result: {
        status: 'read',
        reading: { type: 'other', typeConfidence: 1, pages: [], fields: {}, doubts: [] },
      },
    });
  switch (bytes[0]) {
    case 1:
      process.abort();
      break;
    case 2:
      for (;;) process.cpuUsage();
    case 3:
      process.send?.({ id, is: 'fault', trace: 'Error\n    at somewhere' });
      break;
    case 4: {
      const held: Uint8Array[] = [];
      for (;;) held.push(new Uint8Array(20_000_000).fill(1));
    }
    case 5:
      // Never answers, and does nothing meanwhile.
      break;
    case 6:
      // Has to wait for the machine longer than a page may take of its processor.
      setTimeout(answer, 3000);
      break;
    case 7:
      // Page after page, without an end.
      setInterval(() => process.send?.({ id, is: 'page', step: 'decoding' }), 100);
      break;
    case 8:
      // Reads a decoded page, busy for as long as it is let.
      process.send?.({ id, is: 'page', step: 'reading' });
      for (;;) process.cpuUsage();
    default:
      answer();
  }
});
process.send?.({ id: 0, is: 'ready' });
