/** Alarms say who is harmed, so that whoever is woken knows whether it can wait until morning. */
import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Handler } from './handler.ts';
import { runbookOf } from './runbooks.ts';
import type { Stage } from './stages.ts';

export interface Harm {
  /** One sentence: who cannot do what, and what to look at. */
  readonly harm: string;
  readonly metric: IMetric;
  /** Alarm from this value on. */
  readonly from: number;
  /** Periods in a row; default 1. */
  readonly periods?: number;
  /** Silence itself is the harm. */
  readonly silenceHarms?: boolean;
  /** Alarm below that value instead. */
  readonly below?: boolean;
}

const fiveMinutes = { period: Duration.minutes(5) };

export class Alarms extends Construct {
  private readonly stage: Stage;
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, { stage, key }: { readonly stage: Stage; readonly key: Key }) {
    super(scope, id);
    this.stage = stage;
    this.topic = new Topic(this, 'Woken', { masterKey: key, enforceSSL: true });
    if (stage.alarmEmail === undefined) return;
    acknowledge(this.topic.addSubscription(new EmailSubscription(stage.alarmEmail)), {
      'Serverless-SNSRedrivePolicy':
        'A letter that does not arrive can’t be sent from a queue; the alarm stays red.',
    });
  }

  add(id: string, props: Harm): void {
    const alarm = new Alarm(this, id, {
      alarmName: `nasab-${this.stage.name}-${id}`,
      alarmDescription: `${props.harm} What to do: ${runbookOf(id)}`,
      metric: props.metric,
      threshold: props.from,
      evaluationPeriods: props.periods ?? 1,
      comparisonOperator: props.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: props.silenceHarms ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }

  /** Something lies where things lie that failed for good. */
  watchDeadLetters(id: string, queue: Queue, harm: string): void {
    this.add(id, { harm, metric: queue.metricApproximateNumberOfMessagesVisible(fiveMinutes), from: 1 });
  }

  watchWaiting(id: string, queue: Queue, longest: Duration, harm: string): void {
    const metric = queue.metricApproximateAgeOfOldestMessage({ ...fiveMinutes, statistic: Stats.MAXIMUM });
    this.add(id, { harm, metric, from: longest.toSeconds(), periods: 2 });
  }

  /** Errors of a function, and calls turned away because all its places are taken. */
  watchHandler(id: string, handler: Handler, harm: string): void {
    this.add(`${id}-errors`, {
      harm,
      metric: handler.function.metricErrors(fiveMinutes),
      from: 1,
      periods: 2,
    });
    this.add(`${id}-throttled`, {
      harm: `${harm} All places are taken: raise the concurrency or look for a flood.`,
      metric: handler.function.metricThrottles(fiveMinutes),
      from: 5,
      periods: 2,
    });
  }

  /** Over the whole API; a single failure at night may be chance, one in a hundred is not. */
  watchApi(apiId: string, harm: string): void {
    const of = (metricName: string) =>
      new Metric({
        namespace: 'AWS/ApiGateway',
        metricName,
        dimensionsMap: { ApiId: apiId },
        statistic: Stats.SUM,
        ...fiveMinutes,
      });
    this.add('api-5xx', {
      harm,
      metric: new MathExpression({
        expression: 'IF(calls > 0, 100 * faults / calls, 0)',
        usingMetrics: { faults: of('5xx'), calls: of('Count') },
        label: 'Faults per hundred calls',
        ...fiveMinutes,
      }),
      from: 1,
      periods: 2,
    });
  }

  /** A code in a function's log that a person must hear of. */
  watchLog(id: string, handler: Handler, code: string, harm: string): void {
    const filter = new MetricFilter(this, `${id}-in-log`, {
      logGroup: handler.logGroup,
      filterPattern: FilterPattern.stringValue('$.code', '=', code),
      metricNamespace: `Nasab/${this.stage.name}`,
      metricName: code,
      metricValue: '1',
      defaultValue: 0,
    });
    this.add(id, { harm, metric: filter.metric({ ...fiveMinutes, statistic: Stats.SUM }), from: 1 });
  }
}
