/** Help in every language; that no word is missing, the types prove. */
import { describe, expect, it } from 'vitest';
import { helpFor } from '../cli/help.mjs';
import { helpWords } from '../cli/help/words.mjs';
import { LANGUAGES } from '../cli/locale.mjs';
import { COMMANDS } from '../cli/usage.mjs';

const UTF8 = { LANG: 'C.UTF-8' };

function leaves(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(leaves);
}

describe.each(LANGUAGES)('%s', (language) => {
  it('says each command and option in words of its own', async () => {
    const words = leaves(await helpWords(language));
    const english = leaves(await helpWords('en'));
    for (const text of words) expect(text).not.toMatch(/!|\s$|^\s|\.\.\./);
    if (language === 'en') return;
    // What all four write alike: the FRs' neighbours and nothing else.
    expect(words.filter((text, i) => text === english[i])).toEqual([]);
  });

  it.each(COMMANDS.map((command) => command.name))('tells the use of %s with an example', async (name) => {
    const help = (await helpFor([name, '--help', '--lang', language], UTF8)) ?? '';
    for (const option of COMMANDS.find((command) => command.name === name)?.options ?? [])
      expect(help).toContain(`--${option.name}`);
    expect(help).toContain(`bulkhead ${name}`);
  });

  it('tells each verb of catalog in words and examples of its own', async () => {
    const { verbs = [] } = COMMANDS.find(({ name }) => name === 'catalog') ?? {};
    const told = await Promise.all(
      verbs.map(async ({ name, examples }) => {
        const help = (await helpFor(['catalog', name, '--help', '--lang', language], UTF8)) ?? '';
        for (const example of examples) expect(help).toContain(example);
        return help;
      }),
    );
    expect(told).toHaveLength(4);
    expect(new Set(told).size).toBe(4);
  });

  it('lists every command', async () => {
    const help = (await helpFor(['--help', `--lang=${language}`], UTF8)) ?? '';
    for (const { name } of COMMANDS) expect(help).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
  });
});

describe('help', () => {
  it('follows the environment', async () => {
    expect(await helpFor([], { LANG: 'de_DE.UTF-8' })).toContain('Aufruf:');
    expect(await helpFor(['help', 'why'], { LANG: 'sv_SE.UTF-8' })).toContain('anrop:');
  });

  it.runIf(process.platform !== 'win32')('is English where its letters could not be shown', async () => {
    expect(await helpFor([], { LANG: 'de_DE' })).toContain('usage:');
  });

  it('is asked for by words that are no command, and not by others', async () => {
    expect(await helpFor(['--lang', 'nl'], UTF8)).toContain('aanroep:');
    expect(await helpFor(['assess', 'plant'], UTF8)).toBeNull();
    expect(await helpFor(['asses', '--help'], UTF8)).toBeNull();
    expect(await helpFor(['--version'], UTF8)).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
