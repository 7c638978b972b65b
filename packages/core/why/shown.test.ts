/** What `why` says where the model shows a fact that nobody states, and where a conduit is judged at its zones. */
import { describe, expect, it } from 'vitest';
import { compile } from '../evaluate/compile.ts';
import { AS_OF, asset, conduit, plantWith, zone } from '../test/build.ts';
import { catalog } from '../test/catalog.ts';
import type { Zone } from '../model/plant.ts';
import { whyContext, type Link } from './chain.ts';
import { isWhyError, whyLink } from './why.ts';

function ask(ref: string, facts: Zone['facts'] = {}): Link {
  const plant = plantWith({
    zones: [zone('a', { slTarget: 2, facts }), zone('b', { slTarget: 2 })],
    conduits: [conduit('ab', ['a', 'b'], { medium: 'wireless' })],
    assets: [asset('hmi', { type: 'hmi', zones: ['a'] })],
  });
  const link = whyLink(whyContext(compile(plant, catalog, AS_OF), []), ref);
  return isWhyError(link) ? expect.fail(`no answer to ${ref}`) : link;
}

function codes({ head, because }: Link): readonly string[] {
  return [head.code, ...because.map(({ code, ref }) => `${code} ${ref}`)];
}

describe('a fact that the model shows', () => {
  it('is told with what shows it where nobody states it, and stays unknown', () => {
    const link = ask('fact:zone:a:humanAccess');
    expect(link.value).toBe('unknown');
    expect(codes(link)).toEqual(['fact-shown', 'shows asset:hmi']);
    expect(codes(ask('fact:conduit:ab:wireless'))).toEqual(['fact-shown', 'shows conduit:ab']);
  });

  it('is not known where the model shows nothing, and true where it is stated', () => {
    expect(codes(ask('fact:zone:b:humanAccess'))).toEqual(['fact-unknown']);
    expect(ask('fact:zone:a:humanAccess', { humanAccess: true }).head.code).toBe('fact-true');
  });

  it('is named by the verdict that waits for it', () => {
    const waits = ask('verdict:conduit:ab:62443-3-3/SR 1.6');
    expect(waits.head).toMatchObject({ code: 'verdict-missing-fact', params: { shown: ['wireless'] } });
    expect(codes(waits)).toContain('fact-shown fact:conduit:ab:wireless');
    expect(ask('verdict:zone:b:62443-3-3/SR 1.6').head).toMatchObject({ params: { shown: [] } });
  });
});

describe('SL-A of a conduit', () => {
  it('names the zones that are judged on the rows it does not answer', () => {
    const { because } = ask('sla:conduit:ab:TRE:claimed');
    const atZones = because.filter(({ code }) => code === 'rows-atZone');
    expect(atZones.map(({ ref }) => ref)).toEqual(['sla:zone:a:TRE:claimed', 'sla:zone:b:TRE:claimed']);
    expect(atZones[0]?.params['rows']).toContain('SR 6.1');
    expect(ask('sla:zone:a:TRE:claimed').because.map(({ code }) => code)).not.toContain('rows-atZone');
  });
});
