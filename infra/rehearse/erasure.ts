/** Law 09-08 on the bundles: a case nobody ended is erased three years on, by two persons and the clock, with its own rights. */
import { readEvent, samples, type World } from './world.ts';

type Rehearse = (name: string, act: () => Promise<object | undefined>) => Promise<void>;
type Expect = (holds: boolean, otherwise: string) => void;

const threeYears = 3 * 366 * 86_400_000;

export async function rehearseErasure(world: World, rehearse: Rehearse, expect: Expect): Promise<void> {
  const tick = async () =>
    (await world.tell(readEvent('clock-tick'))) as { readonly erasures?: Readonly<Record<string, number>> };
  await rehearse('erasure', async () => {
    await world.openCase();
    await world.send(await world.requestUpload(samples.picture));
    await world.tell(readEvent('paper-stored'));
    const early = await world.ask('erasure-order');
    expect(early.status === 404, `ordered before it was proposed: ${early.status}`);
    world.lambdas.pass(threeYears);
    await tick();
    for (const name of ['erasure-order', 'erasure-confirm']) {
      const { status, body } = await world.ask(name);
      expect(status === 200, `${name} was answered ${status} ${String(body.code ?? '')}`);
    }
    const { erasures = {} } = await tick();
    expect(erasures.erased === 1 && erasures.failed === 0, `the clock says ${JSON.stringify(erasures)}`);
    const { status, body } = await world.ask('officer-case');
    expect(
      status === 404 && body.code === 'case.erased',
      `the case is answered ${status} ${String(body.code)}`,
    );
    const link = await world.ask('officer-paper');
    expect(link.status === 404, 'its paper is still shown');
    return { erased: erasures.erased };
  });
}
