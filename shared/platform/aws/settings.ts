/** What the deployment tells the functions, read from the environment once; all that is missing is named at once. */
import * as z from 'zod';

/** Features of Textract whose answers hold lines and words and nothing that was not asked. */
const FeatureType = ['LAYOUT', 'TABLES', 'FORMS'] as const;
type FeatureType = (typeof FeatureType)[number];

const AwsSettings = z.object({
  /** Name of the one table. */
  NASAB_TABLE: z.string().min(1),
  /** Bucket of the papers. */
  NASAB_BUCKET: z.string().min(1),
  /** Bucket that signed roots are handed to, under a lock. */
  NASAB_ANCHORS: z.string().min(1).optional(),
  /** Queue that the bucket's events go to. */
  NASAB_QUEUE_URL: z.url().optional(),
  /** Its dead letters, counted only. */
  NASAB_PARKED_URL: z.url().optional(),
  /** Queue of papers on their way to a second reader; absent unless one was allowed. */
  NASAB_SECOND_URL: z.url().optional(),
  /** What Textract is asked for, e.g. `LAYOUT`; absent: it is asked for nothing. */
  NASAB_TEXTRACT: z
    .string()
    .transform((features) => features.split(','))
    .pipe(z.array(z.enum(FeatureType)).min(1))
    .optional(),
  /** Most pages that it is shown in a day. */
  NASAB_TEXTRACT_PAGES: z.coerce.number().int().positive().optional(),
  /** The function that draws pages: its name or ARN. */
  NASAB_DRAW: z.string().min(1).optional(),
  /** What looks for harmful software in the bucket; absent: nothing does. */
  NASAB_MALWARE: z.literal('guardduty').optional(),
  /** HMAC key in KMS: id, ARN or alias. */
  NASAB_BLIND_KEY: z.string().min(1).optional(),
  /** Key in KMS that wraps the keys of cases. */
  NASAB_CASE_KEYS: z.string().min(1).optional(),
  /** Keys in KMS that sign letters: the current one, then those before it. */
  NASAB_LETTER_KEYS: z
    .string()
    .transform((keys) => keys.split(','))
    .pipe(z.array(z.string().min(1)).min(1))
    .optional(),
  /** Where the pages are reached: the issuer of what letters state. */
  NASAB_ADDRESS: z.url().optional(),
  /** The applicants' user pool and its client. */
  NASAB_POOL: z.string().min(1).optional(),
  NASAB_POOL_CLIENT: z.string().min(1).optional(),
});

export interface AwsSettings {
  readonly table: string;
  readonly bucket: string;
  readonly anchors?: string | undefined;
  readonly queueUrl?: string | undefined;
  readonly parkedUrl?: string | undefined;
  readonly secondUrl?: string | undefined;
  readonly textract?: readonly FeatureType[] | undefined;
  readonly textractPages?: number | undefined;
  readonly draw?: string | undefined;
  readonly malware?: 'guardduty' | undefined;
  readonly blindKey?: string | undefined;
  readonly caseKeys?: string | undefined;
  readonly letterKeys?: readonly string[] | undefined;
  readonly address?: string | undefined;
  readonly pool?: { readonly id: string; readonly client: string } | undefined;
}

/**
 * A function is given only what it may use: a part it was not given fails when it is used, by the name of what is
 * missing.
 */
export function readAwsSettings(environment: Readonly<Record<string, string | undefined>>): AwsSettings {
  const read = AwsSettings.safeParse(environment);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
    throw new Error(`environment: ${names.join(', ')} missing or unusable`);
  }
  const env = read.data;
  return {
    table: env.NASAB_TABLE,
    bucket: env.NASAB_BUCKET,
    anchors: env.NASAB_ANCHORS,
    queueUrl: env.NASAB_QUEUE_URL,
    parkedUrl: env.NASAB_PARKED_URL,
    secondUrl: env.NASAB_SECOND_URL,
    textract: env.NASAB_TEXTRACT,
    textractPages: env.NASAB_TEXTRACT_PAGES,
    draw: env.NASAB_DRAW,
    malware: env.NASAB_MALWARE,
    blindKey: env.NASAB_BLIND_KEY,
    caseKeys: env.NASAB_CASE_KEYS,
    letterKeys: env.NASAB_LETTER_KEYS,
    address: env.NASAB_ADDRESS,
    pool:
      env.NASAB_POOL === undefined || env.NASAB_POOL_CLIENT === undefined
        ? undefined
        : { id: env.NASAB_POOL, client: env.NASAB_POOL_CLIENT },
  };
}

/** The value, or an error that names what the deployment did not give. */
export function given<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`environment: ${name} missing`);
  return value;
}
