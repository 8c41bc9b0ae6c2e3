import { afterAll, beforeAll, expect, it } from 'vitest';
import { officer, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.end());

const named = async (...ids: readonly string[]) => {
  const query = { ids: ids.join(' ') };
  const asked = { claims: officer('o-9', 'taza', 'inspector'), query };
  return (await world.call('GET', '/api/officer/colleagues', asked)).body.colleagues;
};
const signIn = (id: string, names: Readonly<Record<string, string>>) =>
  world.call('GET', '/api/officer/me', { claims: { ...officer(id, 'khenifra'), ...names } });

it('knows officers by the name their issuer gives them as they sign in, in both languages where it has both', async () => {
  expect(await named('mail@rabat.example')).toEqual([]);
  await signIn('mail@rabat.example', { name: 'Souad El Mansouri', 'name#ar': 'سعاد المنصوري' });
  await signIn('o-2', { name: 'Omar Tazi' });
  await signIn('o-3', {});
  expect(await named('mail@rabat.example', 'o-2', 'o-3', 'o-4')).toEqual([
    { id: 'mail@rabat.example', name: { ar: 'سعاد المنصوري', fr: 'Souad El Mansouri' } },
    { id: 'o-2', name: { ar: 'Omar Tazi', fr: 'Omar Tazi' } },
  ]);
});

it('writes them down once, and anew only when the issuer says something else', async () => {
  const pages = async () => (await world.platform.books.list({ book: 'officers', limit: 10 })).sheets;
  await signIn('o-2', { name: 'Omar Tazi' });
  expect((await pages()).map(({ version }) => version)).toEqual([1, 1]);
  await signIn('o-2', { name: 'Omar El Tazi' });
  expect((await named('o-2'))[0].name.fr).toBe('Omar El Tazi');
  const after = await pages();
  expect(after.map(({ version }) => version).sort()).toEqual([1, 2]);
  // What a list shows, and where a sheet stands, names nobody.
  expect(JSON.stringify(after)).not.toMatch(/Tazi|المنصوري|rabat|o-2/u);
});
