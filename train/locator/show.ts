/** Prints composed pages as text with their values marked: `node train/locator/show.ts TYPE [--page N] [--seed N] [--count N]`. */
import { parseArgs } from 'node:util';
import { fieldNames } from '#shared/papers/locator/fields';
import { Chance } from '#shared/people/learn/chance';
import { compose, composePage } from './compose.ts';
import { draftsOf } from './drafts.ts';
import { taught } from './taught.ts';
import { worn } from './worn.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    page: { type: 'string' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1' },
  },
});
const drafts = await draftsOf(positionals[0]!);
for (let i = 0; i < Number(values.count); i++) {
  const chance = new Chance(Number(values.seed) * 7919 + i);
  const page =
    values.page === undefined ? compose(drafts, chance) : composePage(drafts, Number(values.page), chance);
  console.log(`--- ${page.form}, ${page.words.length} words`);
  for (const { words, fields, begins, ordinals, leads } of taught(page.type, worn(page, chance, false))) {
    let line = -1;
    let out = '';
    words.forEach((word, at) => {
      if (word.line !== line) out += '\n';
      else if (word.run !== words[at - 1]!.run) out += '  │  ';
      line = word.line;
      const name = fieldNames[fields[at]! - 1];
      const mark =
        name === undefined
          ? ''
          : begins[at]
            ? `⟦${name}${ordinals[at] ? `#${ordinals[at]! + 1}` : ''}${leads[at] ? '+' : ''}: `
            : '·';
      out += ` ${mark}${word.text}${name === undefined ? '' : fields[at + 1] === fields[at] && !begins[at + 1] ? '' : '⟧'}`;
    });
    console.log(out);
  }
}
