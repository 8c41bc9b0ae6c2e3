/** One stage of the service: every part made, every part given only what it needs. */
import { Aws, CfnOutput, CfnRule, Duration, Fn, SecretValue, Stack, type StackProps } from 'aws-cdk-lib';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { type Audience, routes, servedBy } from '#functions/routes';
import { OutsideIssuer } from '#shared/partner/outside';
import { books } from '#shared/platform/book';
import { Alarms } from './alarms.ts';
import { Api } from './api.ts';
import type { Bundles, EntryName } from './bundle.ts';
import { Tick } from './clock.ts';
import { DrawingRoom } from './drawing.ts';
import { Handler, type HandlerProps } from './handler.ts';
import { Identity } from './identity.ts';
import { comparingTimeout, PaperQueues, readingTimeout, SecondReading, tellingTimeout } from './intake.ts';
import { LetterKeys } from './letters.ts';
import { MalwareWatch } from './malware.ts';
import { OutboxStream } from './outbox.ts';
import { Pages } from './pages.ts';
import { claimNamesOf, findTextractLeave, isScanned, type Stage } from './stages.ts';
import { Storage } from './storage.ts';

export interface ServiceProps {
  readonly stage: Stage;
  readonly bundles: Bundles;
  readonly pages: string;
}

export class Service extends Stack {
  constructor(scope: Construct, id: string, props: ServiceProps) {
    super(scope, id, stackProps(props.stage));
    const { stage, bundles } = props;
    refuseUnstatedResidency(this, stage);

    const storage = new Storage(this, 'Storage', { stage });
    const queues = new PaperQueues(this, 'PaperQueues', { stage, storage });
    const api = new Api(this, 'Api', { stage });
    const pages = new Pages(this, 'Pages', {
      stage,
      accessLogs: storage.accessLogs as IBucket,
      elsewhere: [
        `https://${Storage.papersName(stage)}.s3.${Aws.REGION}.${Aws.URL_SUFFIX}`,
        Identity.signInOrigin(stage),
      ],
      apiHost: api.host,
      apiPaths: [...new Set(routes.map(({ path }) => cloudFrontPattern(path)))],
    });
    storage.acceptUploadsFrom(pages.url);
    const identity = new Identity(this, 'Identity', { stage, pagesUrl: pages.url });
    pages.upload(props.pages, identity.signIn);

    const room = new DrawingRoom(this, 'DrawingRoom', { stage, storage });
    const environment = {
      NASAB_TABLE: storage.table.tableName,
      NASAB_BUCKET: storage.papers.bucketName,
    };
    const make = (
      entry: EntryName,
      rest: Pick<HandlerProps, 'purpose' | 'memory' | 'timeout' | 'room'> & {
        environment?: Record<string, string>;
      },
    ) =>
      new Handler(this, `${entry[0]!.toUpperCase()}${entry.slice(1)}`, {
        stage,
        entry,
        bundle: bundles[entry],
        key: storage.key,
        ...rest,
        // Who is shut in is told of nothing: what it needs comes with each call.
        environment: rest.room === undefined ? { ...environment, ...rest.environment } : {},
      });
    // Keepers are answered by the applicants' function.
    const claims = { NASAB_CLAIMS: JSON.stringify(claimNamesOf(stage)) };
    const handlers = {
      intake: make('intake', {
        purpose: 'Reads a paper that was stored, proves and assesses its case anew',
        // Two processors: the reader's child works beside its parent, and wasm takes half a gigabyte.
        memory: 3008,
        timeout: readingTimeout,
      }),
      parked: make('parked', {
        purpose: 'Tells cases of papers that were given up',
        memory: 512,
        timeout: tellingTimeout,
      }),
      applicant: make('applicant', {
        purpose: 'Answers applicants',
        memory: 1024,
        timeout: Duration.seconds(20),
        environment: claims,
      }),
      officer: make('officer', {
        purpose: 'Answers officers',
        memory: 1024,
        timeout: Duration.seconds(25),
        environment: claims,
      }),
      draw: make('draw', {
        purpose: 'Draws a page of a paper for an officer, shut in',
        memory: 2048,
        // Less than the officers' function, which waits for it.
        timeout: Duration.seconds(20),
        room,
      }),
      partner: make('partner', {
        ...{ purpose: 'Answers banks', memory: 512, timeout: Duration.seconds(10) },
        ...(stage.partnerIssuer === undefined
          ? {}
          : {
              environment: { NASAB_PARTNER_ISSUER: JSON.stringify(OutsideIssuer.parse(stage.partnerIssuer)) },
            }),
      }),
      outbox: make('outbox', {
        purpose: 'Tells receivers what was decided',
        memory: 512,
        timeout: Duration.minutes(5),
        environment: webhookOf(stage),
      }),
      clock: make('clock', {
        purpose: 'Seals the day, watches deadlines',
        memory: 512,
        timeout: Duration.minutes(5),
      }),
    } as const satisfies Record<Exclude<EntryName, 'second'>, Handler>;

    const { intake, parked, applicant, officer, draw, partner, outbox, clock } = handlers;
    storage.grantReading(intake);
    storage.grantCommits(intake);
    queues.feed(intake, stage.papersAtOnce);
    storage.grantCommits(parked);
    queues.feedParked(parked);

    const malware = isScanned(stage)
      ? new MalwareWatch(this, 'MalwareWatch', { stage, storage, queues, intake })
      : undefined;

    const leave = findTextractLeave(stage);
    const second =
      leave === undefined
        ? undefined
        : {
            queues: new SecondReading(this, 'SecondReading'),
            handler: make('second', {
              purpose: 'Shows papers to a second reader and compares what both read',
              memory: 1024,
              timeout: comparingTimeout,
            }),
          };
    if (leave !== undefined && second !== undefined) {
      second.queues.grantAsking(intake, second.handler);
      second.queues.feed(second.handler, stage.name, leave, storage);
      second.queues.feedFailed(parked);
      storage.grantCommits(second.handler);
    }

    const letters = new LetterKeys(this, 'LetterKeys', { stage });
    // Receipts are written for applicants, everything else for officers.
    // Partners' tokens are signed as letters are.
    for (const handler of [applicant, officer, partner]) letters.grantSigning(handler, pages.url);

    storage.grantSending(applicant);
    // Their own papers, with the rest of what is held of them (law 09-08).
    storage.grantShowing(applicant);
    storage.grantCommits(applicant);
    // Whoever is shown a letter asks whether it still holds.
    storage.grantRows(applicant, { read: ['FIND#reference#*'] });
    identity.grantSigningIn(applicant);
    // Whom nobody vouches for yet they count by address, as CloudFront saw it.
    for (const handler of [applicant, partner]) handler.tell({ NASAB_EDGE: pages.edgeWord });

    storage.grantReading(officer);
    storage.grantCommits(officer);
    // Nothing is granted while the day before is not sealed.
    storage.grantRows(officer, { read: ['CASE#*', 'FILED#*', 'ROOTS'], find: ['queue', 'country', 'held'] });
    // Registrars correct the register: the member's row, and what the member is found by.
    storage.grantRows(officer, {
      read: ['MEMBER#*'],
      put: ['MEMBER#*', 'FILED#*', 'REGISTER'],
      remove: ['FILED#*'],
    });
    queues.grantRequeue(officer);
    room.open(draw, officer);

    // Everything that is not a case is the officers' to write; that a partner's look is written down, the partner's.
    storage.grantBooks(officer, { read: books, write: books, listed: true });
    storage.grantBooks(partner, {
      read: ['partners', 'agreements'],
      write: ['sightings', 'partners', 'webhooks'],
    });
    // Keepers are answered by the applicants' function, and what they look at is written down.
    // Whom they may let know of a decision: banks under a live agreement.
    storage.grantBooks(applicant, { read: ['rules', 'agreements'], write: ['sightings'], listed: true });
    for (const reader of [intake, parked, ...(second === undefined ? [] : [second.handler])])
      storage.grantBooks(reader, { read: ['rules'], listed: true });

    // A bank's answer is an event of the case; what it has used once is kept for a while.
    storage.grantCommits(partner);
    storage.grantRows(partner, { read: ['FIND#reference#*', 'FIND#partner#*'] });
    storage.grantRows(partner, { read: ['SLIP#*'], put: ['SLIP#*'], remove: ['SLIP#*'] });

    storage.grantCases(outbox);
    storage.grantRows(outbox, { read: ['OUTBOX#*'], update: ['OUTBOX#*'], find: ['due'] });
    // What partners are told: on its way in slips, each time only under an agreement, signed by secrets that a key makes.
    const onTheWay = ['SLIP#hook-*'] as const;
    for (const teller of [outbox, officer])
      storage.grantRows(teller, { read: onTheWay, put: onTheWay, remove: onTheWay });
    storage.grantBooks(outbox, { read: ['agreements'], write: ['webhooks'] });
    storage.grantBlinding(outbox);
    outbox.tell({ NASAB_ADDRESS: pages.url });
    // Its word on a deadline is an event of the case, told to the world like any other.
    storage.grantRows(clock, {
      read: ['ROOTS', 'CASE#*'],
      put: ['ROOTS', 'CASE#*', 'OUTBOX#*'],
      find: ['queue', 'country'],
    });
    // Only the clock deletes, and only what the book of erasures tells it to.
    storage.grantErasing(clock);
    // Each day's root is signed, and handed to where nobody takes it back.
    letters.grantSigning(clock, pages.url);
    storage.grantAnchoring(clock);
    storage.grantBooks(clock, { read: ['rules'], write: ['erasures'], listed: true });

    api.serve({
      stage,
      key: storage.key,
      routes,
      identity,
      handlers: Object.fromEntries(
        Object.entries(servedBy).map(([audience, entry]) => [audience, handlers[entry]]),
      ) as Record<Audience, Handler>,
    });
    const stream = new OutboxStream(this, 'OutboxStream', { storage, handler: outbox });
    const outboxTick = new Tick(this, 'OutboxTick', {
      handler: outbox,
      every: Duration.minutes(1),
      purpose: 'Second tries of what could not be told',
    });
    const clockTick = new Tick(this, 'ClockTick', {
      handler: clock,
      every: Duration.hours(1),
      purpose: 'Seals the day that is over and calls out deadlines',
    });
    this.watch(new Alarms(this, 'Alarms', { stage, key: storage.key }), {
      api,
      handlers,
      queues,
      malware,
      second,
      stream,
      ticks: [outboxTick, clockTick],
    });
    const output = (name: string, value: string, description: string) =>
      new CfnOutput(this, name, { value, description });
    output('PagesUrl', pages.url, 'Where people go');
    output('Table', storage.table.tableName, 'NASAB_TABLE for infra/operate.ts');
    output('Papers', storage.papers.bucketName, 'NASAB_BUCKET for infra/operate.ts');
    output('Anchors', storage.anchors.bucketName, 'Where each day’s root lies locked');
    output('RootKeys', letters.ids, 'NASAB_LETTER_KEYS for infra/operate.ts');
    output('BlindKey', storage.blindKey.keyArn, 'NASAB_BLIND_KEY for infra/operate.ts');
    output('CaseKeys', storage.caseKeys.keyArn, 'NASAB_CASE_KEYS for infra/operate.ts');
    if (identity.officers !== undefined)
      output('OfficersPool', identity.officers.userPoolId, 'Where the first officer is made');
  }

  private watch(
    alarms: Alarms,
    parts: {
      readonly api: Api;
      readonly handlers: Readonly<Record<Exclude<EntryName, 'second'>, Handler>>;
      readonly queues: PaperQueues;
      readonly malware: MalwareWatch | undefined;
      readonly second: { readonly queues: SecondReading; readonly handler: Handler } | undefined;
      readonly stream: OutboxStream;
      readonly ticks: readonly [Tick, Tick];
    },
  ): void {
    const { api, handlers, queues, malware, second, stream, ticks } = parts;
    const { applicant, officer, draw, partner, intake, parked, outbox, clock } = handlers;
    alarms.watchApi(
      api.api.apiId,
      'People are answered “a fault on our side”: applicants, officers or banks.',
    );
    alarms.watchHandler('applicant', applicant, 'Applicants cannot open a case, send papers or submit.');
    alarms.watchHandler('officer', officer, 'Officers cannot work their queue: decisions are late.');
    alarms.watchHandler('draw', draw, 'Officers see no pages of papers: they must download each file.');
    alarms.watchHandler('partner', partner, 'Banks cannot see decisions: loans of entitled people wait.');
    const asks = 'Whoever has a partner’s key may be reading cases that no loan asks for:';
    for (const [id, code, seen] of [
      ['partner-guesses', 'partner.over-query', 'it tried many references that are not there for it.'],
      ['partner-rushes', 'partner.rush', 'it looked at cases far oftener than banks do.'],
    ] as const)
      alarms.watchLog(id, partner, code, `${asks} ${seen}`);

    alarms.watchHandler('intake', intake, 'Applicants’ papers are not being read.');
    alarms.watchLog(
      'papers-parked',
      parked,
      'paper.parked',
      'Papers could not be read in five tries: their applicants wait until an officer looks at the case.',
    );
    const untoldPapers =
      'Papers were given up and their cases do not know: their applicants wait for nothing.';
    alarms.watchHandler('parked', parked, untoldPapers);
    alarms.watchWaiting('papers-untold', queues.parked, Duration.minutes(30), untoldPapers);
    alarms.watchLog(
      'malware-found',
      intake,
      'paper.quarantined',
      'Harmful software came with a paper: it is shut away, its sender’s machine or account may be in other hands.',
    );
    if (malware !== undefined) {
      const unseen =
        'Papers are read without having been looked into for harmful software; officers see it on them.';
      alarms.watchLog('malware-unseen', intake, 'paper.not-scanned', unseen);
      alarms.watchDeadLetters('malware-lost', malware.lost, unseen);
    }
    if (second !== undefined) {
      const alone = 'Papers are read by one reader only: officers miss what a second one would have doubted.';
      alarms.watchHandler('second', second.handler, alone);
      alarms.watchWaiting('second-waiting', second.queues.waiting, Duration.hours(1), alone);
      alarms.watchLog('second-given-up', parked, 'second.given-up', alone);
      alarms.watchLog(
        'second-quota',
        second.handler,
        'second.quota-reached',
        'The day’s pages for the second reader are spent: papers wait for the next day, read by one reader meanwhile.',
      );
      alarms.watchWaiting('second-failed', second.queues.failed, Duration.minutes(30), alone);
    }
    alarms.watchWaiting(
      'papers-waiting',
      queues.waiting,
      Duration.minutes(30),
      'Applicants’ papers have not been read for half an hour: they see “being read” and cannot submit.',
    );
    alarms.watchLog(
      'evidence-changed',
      intake,
      'paper.evidence-changed',
      'A stored paper is no longer the one that was acknowledged: an applicant may be judged on another’s bytes.',
    );

    const untold = 'Banks and applicants are not told what was decided.';
    alarms.watchHandler('outbox', outbox, untold);
    alarms.watchDeadLetters('outbox-untold', stream.untold, untold);
    alarms.watchDeadLetters('outbox-missed', ticks[0].missed, `${untold} The outbox is not being woken.`);
    alarms.watchLog(
      'webhook-parked',
      outbox,
      'webhook.parked',
      `${untold} A receiver has not answered for a day.`,
    );

    const unsealed = 'Deadlines of the law pass unseen, and the day’s record of all cases is not sealed.';
    alarms.watchHandler('clock', clock, unsealed);
    alarms.watchDeadLetters('clock-missed', ticks[1].missed, unsealed);
    alarms.add('clock-silent', {
      harm: `${unsealed} The clock has not run for three hours.`,
      metric: clock.function.metricInvocations({ period: Duration.hours(1), statistic: 'Sum' }),
      from: 1,
      below: true,
      periods: 3,
      silenceHarms: true,
    });
    alarms.watchLog(
      'deadline-near',
      clock,
      'deadline.near',
      'A case will pass the law’s 60 days within a fortnight unless an officer decides.',
    );
    alarms.watchLog(
      'deadline-passed',
      clock,
      'deadline.passed',
      'A case has passed the law’s delay without an answer: its applicant was left in silence.',
    );
  }
}

function stackProps(stage: Stage): StackProps {
  const { dataResidency } = stage;
  return {
    stackName: `nasab-${stage.name}`,
    description:
      dataResidency === 'not-stated'
        ? 'Nasab. Where data may live is not stated: this stack refuses to be deployed.'
        : `Nasab. Data may live in ${dataResidency.region}: ${dataResidency.statedBy}`,
    terminationProtection: stage.keepEverything,
    ...(dataResidency === 'not-stated' ? {} : { env: { region: dataResidency.region } }),
  };
}

/** A rule that cannot hold: CloudFormation shows the sentence and makes nothing. */
function refuseUnstatedResidency(stack: Stack, stage: Stage): void {
  if (stage.dataResidency !== 'not-stated') return;
  new CfnRule(stack, 'WhereDataMayLiveIsStated', {
    assertions: [
      {
        assert: Fn.conditionEquals('not stated', 'stated'),
        assertDescription: `State in infra/stages.ts (dataResidency of "${stage.name}") which act allows these data to be kept in which region: law 05-20 and decree 2-24-921.`,
      },
    ],
  });
}

function webhookOf({ webhook }: Stage): Record<string, string> {
  if (webhook === undefined) return {};
  return {
    NASAB_WEBHOOK_URL: webhook.url,
    // A reference that CloudFormation resolves while it deploys: the secret is in no template.
    NASAB_WEBHOOK_SECRET: SecretValue.secretsManager(webhook.secretName).unsafeUnwrap(),
  };
}

/** `/api/officer/cases/{caseId}` is under `/api/*`; `/health` is itself. */
function cloudFrontPattern(path: string): string {
  const [first, ...rest] = path.slice(1).split('/');
  return rest.length === 0 ? `/${first}` : `/${first}/*`;
}
