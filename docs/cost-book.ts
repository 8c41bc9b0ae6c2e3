/** docs/cost.md: what a case costs on AWS, of what was counted last and the price list in use. */
import { billOf, type Line, sumOf } from '../infra/cost/bill.ts';
import { readCounted, readPrices } from '../infra/cost/kept.ts';

const money = (dollars: number): string =>
  dollars >= 1 ? dollars.toFixed(2) : dollars.toPrecision(dollars === 0 ? 1 : 2).replace(/e-.*$/u, '');
const amount = (quantity: number): string =>
  quantity >= 100 || Number.isInteger(quantity)
    ? Math.round(quantity).toLocaleString('en-US')
    : quantity.toPrecision(3);

export function costBook(): string {
  const counted = readCounted();
  const list = readPrices();
  const bill = billOf(counted, list);
  const table = (lines: readonly Line[], by = 1): string => {
    const rows = [...lines]
      .sort((a, b) => b.dollars - a.dollars)
      .map(({ what, quantity, dollars }) => {
        const { unit, confirmed } = list.prices[what]!;
        return `| ${what}${confirmed ? '' : ' ?'} | ${amount(quantity * by)} | ${unit} | ${(dollars * by).toFixed(by === 1 ? 6 : 2)} |`;
      });
    return ['| line | quantity | unit | dollars |', '|---|---:|---|---:|', ...rows].join('\n');
  };
  const { perCase, ticks } = counted;
  const [dearest] = [...bill.perCase].sort((a, b) => b.dollars - a.dollars);
  const each = sumOf(bill.perCase);
  return `# What a case costs on AWS

Counted on ${counted.countedOn} by \`npm run cost\`, which plays one case on the bundled functions: ${perCase.papers} papers of ${perCase.pages} pages
(${(perCase.paperBytes / 1e6).toFixed(1)} MB) sent, read and looked at, ${perCase.apiCalls} calls of the API, a grant by two officers, one payment, the letters.
Prices: ${list.asOf}, ${list.region}, in US dollars. ${list.note} A question mark stands at those.
\`npm run docs\` writes this page of \`infra/cost/counted-case.json\` and the price list beside it.

| | dollars |
|---|---:|
| one case | ${money(each)} |
| a thousand cases | ${money(1000 * each)} |
| keeping a thousand cases, each month | ${money(1000 * sumOf(bill.keeping))} |
| GuardDuty for a thousand cases, where the stage allows it | ${money(1000 * sumOf(bill.scan))} |
| Textract for a thousand cases, where the stage allows it | ${money(1000 * sumOf(bill.textract))} |
| a month in which nobody comes | ${money(sumOf(bill.perMonth))} |

Of a case without Textract the dearest line is \`${dearest!.what}\`, ${Math.round((100 * dearest!.dollars) / each)} % of it.

## One case

${table(bill.perCase)}

## Keeping a thousand cases, each month

${table(bill.keeping, 1000)}

## Where a stage allows them: a thousand cases

${table([...bill.scan, ...bill.textract], 1000)}

## A month in which nobody comes

${table(bill.perMonth)}

## What is assumed

- Lambda's seconds are those of the machine that counted, each request rounded up to a millisecond, and one start of each function for each case.
  Lambda gives a processor for 1,769 MB: of functions with less memory the seconds may be more, and the line grows by as much.
- Of DynamoDB each call's units are reckoned from the items sent and answered, indexes and transactions with them (\`infra/cost/units.ts\`).
- Of a paper's queue three requests: sent, received, struck off. A queue is polled whether anything waits or not: a month's line.
- People look twice while a paper is read and five times afterwards, each officer four times at the case. Each case is one person signed in in one month.
- The outbox wakes each minute and the clock each hour; theirs is what one waking takes in a stage with one case: ${amount(ticks.outbox.readUnits)} and ${amount(ticks.clock.readUnits)} read units. The clock reads what is open, so it grows with the cases in hand.
- Not in it: CloudFront (its free tier holds more than these pages send), data sent out (a paper is looked at a few times), tax, support, and the people.
- The key of bucket and table is asked by AWS itself a few times an hour, not at each request (bucket keys; the table's cache), and is left out.
`;
}
