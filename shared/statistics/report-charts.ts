/** The yearly report's pictures: its years, and its sectors by sex. */
import type { Bilingual } from '#shared/papers/reading';
import { dirhams, say } from '#shared/rules/words';
import type { Bar, Chart } from './chart.ts';
import { keptBack } from './tables.ts';
import type { CrossTable, Table } from './tally.ts';
import type { PublicTable } from './withhold.ts';
import { counted, keyName, type NameOf, nouns } from './words.ts';

/** The last so many years: a picture of forty can't be read. */
const yearsShown = 10;
const projects: Bilingual = { ar: 'المشاريع المدعمة', fr: 'Projets aidés' };

export function yearsChart(byYear: Table | PublicTable, title: Bilingual): Chart {
  const bars: Bar[] = byYear.lines.slice(-yearsShown).map(({ key, tally }) => ({
    label: { ar: key, fr: key },
    parts: tally === undefined ? [] : [{ name: projects, value: tally.granted }],
    said:
      tally === undefined
        ? keptBack
        : say('{0}؛ {1}', '{0} ; {1}', counted(tally.granted, nouns.projects), dirhams(tally.amount)),
  }));
  return {
    title: say('المشاريع المدعمة حسب السنوات: {0}', 'Projets aidés par année : {0}', title),
    description: described(bars),
    bars,
  };
}

export function sectorsChart(table: CrossTable, title: Bilingual, nameOf?: NameOf): Chart {
  const bars: Bar[] = table.lines.map(({ key, cells, total }) => ({
    label: keyName('sector', key, nameOf),
    parts: cells.map(({ granted }, at) => ({
      name: keyName('sex', table.columns[at]!, nameOf),
      value: granted,
    })),
    said: counted(total.granted, nouns.projects),
  }));
  return {
    title: say(
      'المشاريع المدعمة حسب القطاع والجنس: {0}',
      'Projets aidés par secteur et par sexe : {0}',
      title,
    ),
    description: described(bars),
    bars,
  };
}

function described(bars: readonly Bar[]): Bilingual {
  const said = bars.map(({ label, said }) => say('{0}: {1}', '{0} : {1}', label, said));
  return {
    ar: `${said.map(({ ar }) => ar).join('؛ ')}.`,
    fr: `${said.map(({ fr }) => fr).join(' ; ')}.`,
  };
}
