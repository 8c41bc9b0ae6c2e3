/** The rehearsal of a stage with leave: a paper that two readers read, one of them a stand-in for Textract. */
import type { Sheet } from '../../test/servers/textract.ts';
import type { EntryName } from '../bundle.ts';
import type { Bundled } from './bundled.ts';
import { readEvent, samples, World } from './world.ts';

interface Paper {
  readonly status: string;
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly fields: readonly {
    readonly field: string;
    readonly value: string;
    readonly box: Sheet['prints'][number]['box'];
  }[];
  readonly doubts: readonly { readonly code: string; readonly fields: readonly string[] }[];
  readonly readers?: readonly { readonly fr: string }[];
}

export async function rehearseSecondReader(
  functions: ReadonlyMap<EntryName, Bundled>,
  rehearse: (name: string, act: () => Promise<object | undefined>) => Promise<void>,
  expect: (holds: boolean, otherwise: string) => void,
): Promise<void> {
  const world = await World.open(functions);
  const { textract, second } = world.lambdas.cloud.small;
  const paper = async (): Promise<Paper> => ((await world.ask('officer-case')).body.papers as Paper[])[0]!;
  const show = async (): Promise<void> => {
    const answer = (await world.tell(readEvent('second-asked'))) as { batchItemFailures: unknown[] };
    expect(answer.batchItemFailures.length === 0, 'the message was given back as a fault');
  };
  try {
    await rehearse(
      'with leave: a paper waits for its scanner, is read, and on its way to the second reader',
      async () => {
        await world.openCase();
        await world.send(await world.requestUpload(samples.quote));
        const { queue } = world.lambdas.cloud.small;
        const waiting = queue.length;
        await world.tell(readEvent('paper-stored'));
        expect((await paper()).status === 'received', 'a paper was opened before the scanner said a word');
        expect(queue.length === waiting + 1, 'nobody will ask the scanner’s tag again');
        await world.tell(readEvent('paper-scanned'));
        expect((await paper()).status === 'read', 'the scanner’s word was not understood');
        expect(second.length === 1, 'nobody was asked for a second reading');
        expect(textract.calls.length === 0, 'intake itself showed the paper to Textract');
        const readers = (await paper()).readers ?? [];
        expect(readers.length === 1, 'the case does not say that a second reading is awaited');
        return undefined;
      },
    );
    await rehearse('with leave: Textract is busy, the message waits in its queue', async () => {
      textract.faults.push(...Array<string>(5).fill('ProvisionedThroughputExceededException'));
      await show();
      expect(second.length === 2, 'the message was not handed back');
      return { waits: second.at(-1)!.seconds };
    });
    await rehearse('with leave: both readings compared, one name read otherwise', async () => {
      const before = await paper();
      // Values that stand on the page letter for letter.
      const printed = before.fields.filter(({ field }) => ['client', 'cin', 'ice'].includes(field));
      expect(printed.length > 1, 'too little was read to compare');
      const changed = printed.find(({ field }) => field === 'client')!;
      const prints = printed.map(({ field, value, box }) => ({
        text: field === changed.field ? `${value.slice(0, -1)}X` : value,
        box,
      }));
      textract.sheets = [{ ...before.pages[0]!, prints }];
      await show();
      const shown = JSON.stringify(textract.calls.at(-1)?.input);
      expect(shown.includes('"Version":"'), 'Textract was shown no certain version');
      const after = await paper();
      const doubts = after.doubts.filter(({ code }) => code === 'readers-differ');
      expect(doubts.length === 1 && doubts[0]?.fields[0] === changed.field, JSON.stringify(after.doubts));
      return { compared: after.readers?.[0]?.fr };
    });
    await rehearse('with leave: harmful software found in what was read shuts it away', async () => {
      await world.tell(readEvent('paper-scanned').replace('NO_THREATS_FOUND', 'THREATS_FOUND'));
      const shut = await paper();
      expect(shut.status === 'refused' && shut.fields.length === 0, `the paper is ${shut.status}`);
      const { status } = await world.ask('officer-paper');
      expect(status === 404, `it was handed out: ${status}`);
      return undefined;
    });
    await rehearse('with leave: rights', async () => {
      const { refusals } = world.lambdas;
      expect(refusals.length === 0, `refused: ${[...new Set(refusals)].join(', ')}`);
      return { functions: functions.size };
    });
  } finally {
    await world.close();
  }
}
