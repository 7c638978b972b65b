/** Tables that people have of their own, and plants that begin with one, with a starter or with a folder. */
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { storedPlant } from '../../app/record/stored-plant.ts';
import { onEveryEngine } from '../record/engines.ts';
import { administrator, colleague, type Person, startServer, type TestServer } from './server.ts';

interface Shown {
  readonly id: string;
  readonly state: string;
  readonly error: string | null;
  readonly problems: readonly { readonly code: string }[] | null;
  readonly result: {
    readonly plant?: string;
    readonly counts?: object;
    readonly problems?: readonly { readonly code: string; readonly at: object; readonly message: string }[];
    readonly encoding?: string | null;
    readonly stored?: { readonly entry: number | null };
    readonly created?: boolean;
  } | null;
}

const BYTES = { 'content-type': 'application/octet-stream' };

onEveryEngine('tables of assets over the API', (engine) => {
  let server: TestServer;
  let admin: Person;
  let engineer: Person;
  beforeAll(async () => {
    server = await startServer(engine);
    admin = await administrator(server);
    await server.ask('POST', '/api/v1/plants', { as: admin, body: { id: 'mixer', name: 'Mixer' } });
    engineer = await colleague(server, admin, 'mixer', ['engineer']);
  });
  afterAll(async () => await server.stop());

  const ended = async (begun: Response, at: string, as: Person): Promise<Shown> => {
    expect(begun.status).toBe(202);
    const { id } = (await begun.json()) as Shown;
    return await vi.waitFor(
      async () => {
        const now = (await (await server.ask('GET', `${at}/jobs/${id}`, { as })).json()) as Shown;
        if (['waiting', 'running'].includes(now.state)) throw new Error(`still ${now.state}`);
        return now;
      },
      { timeout: 200_000, interval: 30 },
    );
  };
  const send = async (
    way: 'trial' | 'changes',
    content: string | Uint8Array<ArrayBuffer>,
    query: Readonly<Record<string, string>> = {},
    { plant = 'mixer', as = engineer } = {},
  ): Promise<Shown> => {
    const asked = new URLSearchParams({ kind: 'assets', name: 'list.csv', ...query });
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const path = `/api/v1/plants/${plant}/inventory/${way}?${asked.toString()}`;
    return await ended(await server.askBytes(path, as, bytes, BYTES), `/api/v1/plants/${plant}`, as);
  };
  const assets = async (plant = 'mixer') =>
    (await storedPlant(server.record, { plant, seq: null })).plant.assets;

  it('are tried first, with nothing written, then taken in as one entry that can be undone', async () => {
    // As spreadsheets of western Europe write it.
    const text = Uint8Array.from('Tag;Typ;Standort\nPumpe 1;SPS;Süd\nPumpe 2;SPS;Halle\n', (letter) =>
      letter.charCodeAt(0),
    );
    const tried = await send('trial', text);
    expect(tried.result).toMatchObject({
      encoding: 'windows-1252',
      counts: { new: 2, changed: 0, same: 0, refused: 0 },
    });
    expect(await assets()).toEqual([]);
    const taken = await send('changes', text, { reason: 'list of June' });
    expect((await assets()).map(({ id, location }) => [id, location])).toEqual([
      ['pumpe-1', 'Süd'],
      ['pumpe-2', 'Halle'],
    ]);
    const seq = taken.result?.stored?.entry;
    await server.ask('POST', '/api/v1/plants/mixer/undo', { as: engineer, body: { seq } });
    expect(await assets()).toEqual([]);
  });

  it('with cells that cannot be taken are written only where somebody says the rest may be', async () => {
    const text = 'Tag,Type\nA-1,plc\nB-1,nobody knows\n';
    const refused = await send('changes', text);
    expect(refused).toMatchObject({ state: 'failed', error: expect.stringContaining('1 row') });
    expect(await assets()).toEqual([]);
    const left = await send('changes', text, { leave: 'true' });
    expect(left.result?.problems).toMatchObject([
      { code: 'wrong-value', at: { sheet: 'list', line: 3, column: 2 } },
    ]);
    expect((await assets()).map(({ id }) => id)).toEqual(['a-1']);
  });

  // Nothing of it is of the engine, and it is long.
  it.runIf(engine.name === 'SQLite')('that are no tables are refused as a whole', async () => {
    const garbage = await send('trial', zipSync({ 'a.txt': strToU8('no workbook') }), { name: 'a.xlsx' });
    expect(garbage).toMatchObject({
      state: 'failed',
      problems: [{ code: expect.stringMatching(/^workbook-/) }],
    });
  });

  it('may be what a plant begins with, of who administers every site, and of nobody else', async () => {
    const text = 'Tag,Type\nA-1,plc\n';
    const begun = { create: 'North' };
    await send('changes', text, begun, { plant: 'north', as: admin });
    expect((await assets('north')).map(({ id }) => id)).toEqual(['a-1']);
    const asked = new URLSearchParams({ kind: 'assets', name: 'a.csv', create: 'South' });
    const path = `/api/v1/plants/south/inventory/changes?${asked.toString()}`;
    expect((await server.askBytes(path, engineer, strToU8(text), BYTES)).status).toBe(404);
    const onMine = await send('changes', text, { create: 'Other' });
    expect(onMine).toMatchObject({ state: 'failed' });
  });

  it('a mapping that is none is refused before anything is kept', async () => {
    const asked = new URLSearchParams({ kind: 'assets', name: 'a.csv', mapping: '{"columns":{"id":0}}' });
    const path = `/api/v1/plants/mixer/inventory/trial?${asked.toString()}`;
    expect((await server.askBytes(path, engineer, strToU8('Tag\n'), BYTES)).status).toBe(422);
  });

  it('a starter becomes a plant under the id and name it is given, once', async () => {
    const list = (await (await server.ask('GET', '/api/v1/starters', { as: engineer })).json()) as {
      readonly starters: readonly { readonly id: string }[];
    };
    expect(list.starters.map(({ id }) => id)).toContain('pump-station');
    const begin = async (as: Person): Promise<Response> =>
      await server.ask('POST', '/api/v1/starters/pump-station/plants', {
        as,
        body: { id: 'pumps-east', name: 'Pumps east' },
      });
    expect((await begin(engineer)).status).toBe(404);
    const made = await ended(await begin(admin), '/api/v1/plants/pumps-east', admin);
    expect(made).toMatchObject({ state: 'done', result: { created: true } });
    const { plant } = await storedPlant(server.record, { plant: 'pumps-east', seq: null });
    expect([plant.name, plant.zones.length]).toEqual(['Pumps east', 5]);
    expect((await ended(await begin(admin), '/api/v1/plants/pumps-east', admin)).state).toBe('failed');
  });

  it('a folder comes in as the plant it says it is', async () => {
    const text = 'schema: bulkhead/plant@1\nid: harbour\nname: Harbour\ncatalogs: [62443-3-3@2013]\n';
    const bytes = zipSync({ 'harbour/plant.yaml': strToU8(text) });
    const sending = async (query: string): Promise<Shown> =>
      await ended(await server.askBytes(`/api/v1/imports${query}`, admin, bytes, BYTES), '/api/v1', admin);
    expect(await sending('?try=true')).toMatchObject({ state: 'done', result: { plant: 'harbour' } });
    expect((await server.ask('GET', '/api/v1/plants/harbour/entities', { as: admin })).status).toBe(404);
    expect(await sending('')).toMatchObject({ state: 'done', result: { created: true } });
    expect((await storedPlant(server.record, { plant: 'harbour', seq: null })).plant.name).toBe('Harbour');
  });
});
