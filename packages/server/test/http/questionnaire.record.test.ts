/** A supplier: its questionnaire, answers as proposals, and nothing else of the plant. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onEveryEngine, SQLITE } from '../record/engines.ts';
import { administrator, colleague, startServer, type Person, type TestServer } from './server.ts';

const CATALOGS = ['62443-2-4@2023', '62443-3-3@2013', '62443-4-1@2018', '62443-4-2@2019'];
const SECRET = 'behind the boiler';
const TWO_FOUR = '62443-2-4/SP.01.01 BR';

interface Row {
  readonly requirement: string;
  readonly question: string | null;
  readonly answer: Readonly<Record<string, unknown>> | null;
}
interface View {
  readonly plant: unknown;
  readonly parts: readonly {
    readonly place: string;
    readonly asks: string | null;
    readonly rows: readonly Row[];
  }[];
  readonly sent: readonly { readonly id: string; readonly state: string; readonly review: string | null }[];
}

onEveryEngine('the questionnaire of a supplier', (engine) => {
  /** What no database has a part in. */
  const once = it.runIf(engine.name === SQLITE.name);
  let server: TestServer;
  let ann: Person;
  let maker: Person;
  beforeEach(async () => {
    server = await startServer(engine);
    ann = await administrator(server);
    await server.ask('POST', '/api/v1/plants', {
      as: ann,
      body: { id: 'mixer', name: 'Mixer', catalogs: CATALOGS },
    });
    const changes = [
      {
        ref: 'supplier:maker',
        add: { name: 'Maker of pumps', roles: ['product', 'maintenance'], note: SECRET },
      },
      { ref: 'supplier:other', add: { name: 'Another firm', roles: ['product', 'integration'] } },
      { ref: 'product:pump-1', add: { name: 'Pump drive', version: '1.0', class: 'EDR', supplier: 'maker' } },
      { ref: 'product:valve-2', add: { name: 'Valve', class: 'EDR', supplier: 'other' } },
      {
        ref: `answer:supplier:maker:${TWO_FOUR}`,
        set: { status: 'partial', how: 'two of five trained', note: SECRET, assessor: SECRET, maturity: 2 },
      },
      { ref: `answer:supplier:other:${TWO_FOUR}`, set: { status: 'unmet', how: SECRET } },
    ];
    const made = await server.ask('POST', '/api/v1/plants/mixer/changes', {
      as: ann,
      body: { changes, reason: 'suppliers' },
    });
    expect(made.status).toBe(200);
    maker = await colleague(server, ann, 'mixer', ['supplier']);
  });
  afterEach(async () => await server.stop());

  const view = async (as = maker): Promise<View> =>
    (await (await server.ask('GET', '/api/v1/plants/mixer/questionnaire', { as })).json()) as View;
  const send = async (answers: readonly object[], as = maker): Promise<Response> =>
    await server.ask('POST', '/api/v1/plants/mixer/questionnaire/answers', {
      as,
      body: { answers, reason: 'our answers of March' },
    });

  once('shows the rows of its work and of its products, with its own words alone', async () => {
    const seen = await view();
    expect(seen.plant).toEqual({ id: 'mixer', name: 'Mixer' });
    expect(
      seen.parts.map(({ place, asks, rows }) => [place, asks, rows[0]?.requirement.split('/')[0]]),
    ).toEqual([
      ['supplier:maker', 'maturity', '62443-2-4'],
      ['supplier:maker', 'maturity', '62443-4-1'],
      ['product:pump-1', 'capability', '62443-4-2'],
    ]);
    const row = seen.parts[0]?.rows.find(({ requirement }) => requirement === TWO_FOUR);
    expect(row?.answer).toEqual({ status: 'partial', how: 'two of five trained', maturity: 2 });
    expect(row?.question).toMatch(/\?$/);
    const text = JSON.stringify(seen);
    for (const other of [SECRET, 'valve-2', 'Another firm', ann.account])
      expect([other, text.includes(other)]).toEqual([other, false]);
    const requirements = seen.parts[2]?.rows.map(({ requirement }) => requirement) ?? [];
    expect(requirements.some((each) => each.includes('EDR'))).toBe(true);
    expect(requirements.some((each) => /SAR|HDR|NDR/.test(each))).toBe(false);
  });

  it('takes answers as a proposal, which the plant accepts before anything changes', async () => {
    const answers = [
      { place: 'supplier:maker', requirement: TWO_FOUR, status: 'met', how: 'all five trained', maturity: 3 },
      { place: 'product:pump-1', requirement: '62443-4-2/CR 1.1', status: 'met', capability: 'native' },
    ];
    const sent = await send(answers);
    expect([sent.status, await sent.json()]).toEqual([200, { proposal: 'proposal-1' }]);
    const waiting = await view();
    expect(waiting.sent).toMatchObject([{ id: 'proposal-1', state: 'open', review: null, answers }]);
    expect(JSON.stringify(waiting.sent)).not.toContain(SECRET);
    expect(waiting.parts[0]?.rows.find(({ requirement }) => requirement === TWO_FOUR)?.answer).toMatchObject({
      status: 'partial',
    });
    const review = await server.ask('POST', '/api/v1/plants/mixer/proposals/proposal-1/review', {
      as: ann,
      body: { decision: 'accept', reason: 'shown on site' },
    });
    expect(review.status).toBe(200);
    const applied = await server.ask('POST', '/api/v1/plants/mixer/proposals/proposal-1/application', {
      as: ann,
      body: {},
    });
    expect(applied.status).toBe(200);
    const after = await view();
    expect(after.sent).toMatchObject([{ state: 'applied', review: 'shown on site' }]);
    expect(after.parts[0]?.rows.find(({ requirement }) => requirement === TWO_FOUR)?.answer).toEqual({
      status: 'met',
      how: 'all five trained',
      maturity: 3,
    });
    expect(await (await send(answers)).json()).toEqual({ proposal: null });
  });

  once('answers for nobody else, and for nothing that only the plant can say', async () => {
    const right = { place: 'supplier:maker', requirement: TWO_FOUR, status: 'met' };
    for (const wrong of [
      { ...right, place: 'supplier:other' },
      { ...right, place: 'product:valve-2', requirement: '62443-4-2/CR 1.1' },
      { ...right, place: 'site' },
      { ...right, requirement: '62443-3-3/SR 1.1' },
      { ...right, requirement: '62443-2-4/SP.99.99 BR' },
      { ...right, capability: 'native' },
      { ...right, place: 'product:pump-1', requirement: '62443-4-2/CR 1.1', maturity: 3 },
      { ...right, status: 'compensated' },
      { ...right, status: 'notApplicable' },
      { ...right, approvedBy: 'us' },
      { ...right, evidence: ['e-1'] },
    ]) {
      const refused = await send([right, wrong]);
      expect([wrong, refused.status]).toEqual([wrong, 422]);
    }
    expect((await send([right, right])).status).toBe(422);
    expect((await view()).sent).toEqual([]);
  });

  it('sees nothing else, also of what it sent, and nothing once it is no supplier', async () => {
    await send([{ place: 'supplier:maker', requirement: TWO_FOUR, status: 'met' }]);
    for (const path of ['assessment', 'history', 'proposals', 'proposals/proposal-1', 'people', 'files'])
      expect([path, (await server.ask('GET', `/api/v1/plants/mixer/${path}`, { as: maker })).status]).toEqual(
        [path, 404],
      );
    const listed = (await (await server.ask('GET', '/api/v1/plants', { as: maker })).json()) as object;
    expect(JSON.stringify(listed)).not.toContain('mixer');
    const engineer = await colleague(server, ann, 'mixer', ['engineer']);
    expect((await server.ask('GET', '/api/v1/plants/mixer/questionnaire', { as: engineer })).status).toBe(
      403,
    );
    const changes = [
      { ref: 'product:pump-1', set: { supplier: null } },
      { ref: `answer:supplier:maker:${TWO_FOUR}`, remove: true },
      { ref: 'supplier:maker', remove: true },
    ];
    const taken = await server.ask('POST', '/api/v1/plants/mixer/changes', {
      as: ann,
      body: { changes, reason: 'gone' },
    });
    expect(taken.status).toBe(200);
    expect((await server.ask('GET', '/api/v1/plants/mixer/questionnaire', { as: maker })).status).toBe(404);
  });

  once('is one supplier of the plant and has no other role there', async () => {
    const invite = async (body: object): Promise<Response> =>
      await server.ask('POST', '/api/v1/plants/mixer/invitations', { as: ann, body: { days: 3, ...body } });
    for (const body of [
      { roles: ['supplier'] },
      { roles: ['supplier', 'viewer'], supplier: 'maker' },
      { roles: ['viewer'], supplier: 'maker' },
      { roles: ['supplier'], supplier: 'nobody' },
    ])
      expect([body, (await invite(body)).status]).toEqual([body, 422]);
    const { link } = (await (await invite({ roles: ['viewer'] })).json()) as { link: string };
    const joined = await server.ask('POST', '/api/v1/invitations/join', {
      as: maker,
      body: { secret: link.split('#')[1] },
    });
    expect(joined.status).toBe(409);
    const set = async (body: object): Promise<number> =>
      (await server.ask('PUT', `/api/v1/plants/mixer/people/${maker.account}`, { as: ann, body })).status;
    expect(await set({ roles: ['supplier', 'engineer'], supplier: 'maker' })).toBe(422);
    expect(await set({ roles: ['supplier'], supplier: 'other' })).toBe(204);
    expect((await view()).parts.map(({ place }) => place)).toContain('product:valve-2');
    const everywhere = await server.ask('PUT', `/api/v1/accounts/${maker.account}/roles`, {
      as: ann,
      body: { roles: ['supplier'] },
    });
    expect(everywhere.status).toBe(422);
  });
});
