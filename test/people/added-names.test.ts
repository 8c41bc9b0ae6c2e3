import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nameClasses, parseAdded } from '#shared/people/lexicon/lexicon';

describe('names an administrator adds', () => {
  it('are one name a line, with all their spellings, in either script', () => {
    const added = parseAdded(
      '# ours\r\nman: أنير/أناير = Anir Anair\r\n\r\nfamily: أوزاكيت = Ouzaguite Azagit\n',
    );
    expect(added.map(({ use, ar, lat }) => [use, ar, lat])).toEqual([
      ['man', ['انير', 'اناير'], ['anir', 'anair']],
      ['family', ['اوزاكيت'], ['ouzaguite', 'azagit']],
    ]);
  });

  it.each([
    ['no use', 'أنير = Anir'],
    ['another use', 'child: أنير = Anir'],
    ['no Latin spelling', 'woman: تيليلا'],
    ['Latin letters where Arabic is asked', 'man: Anir = Anir'],
    ['no name', 'man:  = Anir'],
  ])('with %s stop the start, by the number of the line', (_, line) => {
    expect(() => parseAdded(`# first\n${line}\n`)).toThrow('added-names.txt, line 2');
  });

  it('stand at the end of the lexicon, in the form their file explains', () => {
    const file = readFileSync(
      new URL('../../shared/people/lexicon/added-names.txt', import.meta.url),
      'utf8',
    );
    const added = parseAdded(file);
    expect(nameClasses.slice(nameClasses.length - added.length)).toEqual(added);
    const examples = file.match(/(?<=^# {2,})(?:man|woman|family):.+$/gmu) ?? [];
    expect(parseAdded(examples.join('\n'))).toHaveLength(3);
  });
});
