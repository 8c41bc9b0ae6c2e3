/**
 * `npm run --silent cost`: plays one case on the bundled functions, keeps what was counted in `counted-case.json`, and
 * prints what it comes to by the dated price list. `npm run docs` writes docs/cost.md of the same two files.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBundled, synthesiseIfStale } from '../rehearse/bundled.ts';
import { billOf, type CountedRun, sumOf } from './bill.ts';
import { countCase } from './journey.ts';
import { countedFile, readPrices } from './kept.ts';

const stage = 'dev';

/** What costs by standing there, as the template has it. */
function standingIn(template: string): CountedRun['standing'] {
  const { Resources } = JSON.parse(readFileSync(template, 'utf8')) as {
    Resources: Record<
      string,
      { Type: string; Properties?: { EventSourceArn?: { 'Fn::GetAtt'?: string[] } } }
    >;
  };
  const all = (type: string) => Object.values(Resources).filter(({ Type }) => Type === type);
  const queues = all('AWS::Lambda::EventSourceMapping').filter(
    ({ Properties }) =>
      Resources[Properties?.EventSourceArn?.['Fn::GetAtt']?.[0] ?? '']?.Type === 'AWS::SQS::Queue',
  );
  return {
    keys: all('AWS::KMS::Key').length,
    alarms: all('AWS::CloudWatch::Alarm').length,
    metrics: all('AWS::Logs::MetricFilter').length,
    secrets: all('AWS::SecretsManager::Secret').length,
    polledQueues: queues.length,
  };
}

synthesiseIfStale();
const template = path.join(import.meta.dirname, `../../cdk.out/nasab-${stage}.template.json`);
const counted: CountedRun = {
  countedOn: new Date().toISOString().slice(0, 10),
  ...(await countCase(readBundled(stage))),
  standing: standingIn(template),
};
writeFileSync(countedFile, `${JSON.stringify(counted, undefined, 2)}\n`);
const prices = readPrices();
const bill = billOf(counted, prices);
const dollars = Object.fromEntries(Object.entries(bill).map(([part, lines]) => [part, sumOf(lines)]));
process.stdout.write(`${JSON.stringify({ cost: { asOf: prices.asOf, region: prices.region, dollars } })}\n`);
