/** Drafts of rule sets, from their first line to the day somebody else publishes them. */
import { dayInWords } from '#shared/letters/dates';
import type { Bilingual } from '#shared/papers/reading';
import type { SheetId } from '#shared/platform/book';
import type { Actor, Platform } from '#shared/platform/platform';
import type { RuleSet } from '#shared/rules/index';
import { checkRuleChange } from '#shared/rules/rule-change';
import { type RuleChange, ruleSetWith } from '#shared/rules/rule-set';
import { setName } from '#shared/rules/version';
import type { Sheet } from './books.ts';
import { canonicalJson } from './chain.ts';
import { addDays, dayOf, type PlainDate } from './plain-date.ts';
import { latestOf, type RuleSheet, ruleBook } from './rule-book.ts';
import { ServiceError } from './service-error.ts';

type World = Pick<Platform, 'books' | 'now' | 'newId'>;

const refuse = (
  kind: 'conflict' | 'unusable' | 'forbidden',
  code: Lowercase<string>,
  ar: string,
  fr: string,
): ServiceError => new ServiceError(kind, code, { ar, fr });

export interface DraftText {
  readonly title: string;
  /** As written by the administrator: checked here. */
  readonly change: unknown;
  /** Why it is changed, for the history. */
  readonly reason?: string | undefined;
}

function mustBeSound(written: unknown, base: RuleSet): RuleChange {
  const checked = checkRuleChange(written, base);
  if (checked.status === 'sound') return checked.change;
  const shown = checked.faults.slice(0, 8);
  const list = (of: keyof Bilingual): string =>
    shown.map(({ path, text }) => `${of === 'ar' ? `\u2068${path}\u2069` : path}: ${text[of]}`).join(' — ');
  const more = checked.faults.length - shown.length;
  throw new ServiceError(
    'unusable',
    'rules.unusable-change',
    {
      ar: `المرجو تصحيح ما يلي: ${list('ar')}${more > 0 ? ` (و\u2068${more}\u2069 أخرى)` : ''}.`,
      fr: `Corrigez ce qui suit : ${list('fr')}${more > 0 ? ` (et ${more} autres)` : ''}.`,
    },
    { faults: shown },
  );
}

const because = ({ reason }: { readonly reason?: string | undefined }) =>
  reason === undefined ? {} : { reason };

export async function openDraft(platform: World, actor: Actor, text: DraftText): Promise<Sheet<RuleSheet>> {
  const { sheetId: basedOn, set: base } = await latestOf(platform);
  const change = mustBeSound(text.change, base);
  return await ruleBook.open(platform, actor, {
    events: [{ type: 'SetDrafted', title: text.title, change, basedOn, ...because(text) }],
  });
}

function mustBeDraft({ now }: Sheet<RuleSheet>): void {
  if (now.status === 'draft') return;
  throw refuse(
    'conflict',
    'rules.no-draft',
    'نشرت هذه المجموعة أو سحبت، ولا تغير بعد ذلك. المرجو فتح مسودة جديدة.',
    'Ce jeu de règles est publié ou retiré et ne change plus. Ouvrez un nouveau projet.',
  );
}

/** What somebody looked at before acting must still stand. */
function mustBeSeen(sheet: Sheet<RuleSheet>, seen: number): void {
  if (sheet.version === seen) return;
  throw refuse(
    'conflict',
    'rules.draft-changed',
    'قام شخص آخر بتغيير المسودة في هذه الأثناء. المرجو الاطلاع عليها من جديد.',
    'Le projet a été modifié entre-temps. Relisez-le.',
  );
}

/** Replaces the draft's change; it is then built on the set published last, whatever it was built on before. */
export async function editDraft(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  { title, change: written, seen, ...rest }: DraftText & { readonly seen: number },
): Promise<Sheet<RuleSheet>> {
  return await ruleBook.record(platform, sheetId, actor, async (sheet) => {
    mustBeDraft(sheet);
    const { sheetId: basedOn, set: base } = await latestOf(platform);
    const change = mustBeSound(written, base);
    const { now } = sheet;
    const same =
      now.title === title && now.basedOn === basedOn && canonicalJson(now.change) === canonicalJson(change);
    if (same) return { events: [] };
    mustBeSeen(sheet, seen);
    return { events: [{ type: 'DraftEdited', title, change, basedOn, ...because(rest) }] };
  });
}

export async function withdrawDraft(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  reason: string,
): Promise<Sheet<RuleSheet>> {
  return await ruleBook.record(platform, sheetId, actor, (sheet) => {
    if (sheet.now.status === 'withdrawn') return { events: [] };
    mustBeDraft(sheet);
    return { events: [{ type: 'DraftWithdrawn', reason }] };
  });
}

/** The second pair of eyes: nobody who wrote the draft. Nothing is made law for a day that is over. */
export async function publishDraft(
  platform: World,
  actor: Actor,
  sheetId: SheetId,
  { effectiveFrom, seen }: { readonly effectiveFrom: PlainDate; readonly seen: number },
): Promise<Sheet<RuleSheet>> {
  return await ruleBook.record(platform, sheetId, actor, async (sheet) => {
    const { now } = sheet;
    if (now.published?.by === actor.id && now.published.effectiveFrom === effectiveFrom)
      return { events: [] };
    mustBeDraft(sheet);
    if (now.writers.includes(actor.id)) {
      throw refuse(
        'forbidden',
        'rules.four-eyes',
        'لا ينشر المسودة من شارك في تحريرها.',
        'Un projet ne peut être publié par une personne qui y a écrit.',
      );
    }
    mustBeSeen(sheet, seen);
    const today = dayOf(platform.now());
    const latest = await latestOf(platform);
    const earliest = [today, latest.effectiveFrom ?? today].sort().at(-1)!;
    if (effectiveFrom < earliest) {
      const day = dayInWords(earliest);
      throw refuse(
        'unusable',
        'rules.effective-too-early',
        `لا تسري القواعد بأثر رجعي، ولا قبل المجموعة المنشورة قبلها. المرجو اختيار ${day.ar} أو ما بعده.`,
        `Les règles ne s’appliquent ni rétroactivement ni avant le jeu publié avant elles. Choisissez le ${day.fr} ou un jour postérieur.`,
      );
    }
    if (effectiveFrom > addDays(today, 3650)) {
      throw refuse(
        'unusable',
        'rules.effective-too-late',
        'تاريخ السريان بعيد جدا. المرجو التحقق من السنة.',
        'La date d’effet est trop lointaine. Vérifiez l’année.',
      );
    }
    if (now.basedOn !== latest.sheetId) {
      throw refuse(
        'conflict',
        'rules.draft-behind',
        'نشرت مجموعة قواعد أخرى منذ تحرير المسودة. المرجو إعادة حفظها لتبنى عليها، ثم مراجعتها قبل النشر.',
        'Un autre jeu de règles a été publié depuis. Enregistrez à nouveau le projet pour le fonder sur lui, puis relisez-le.',
      );
    }
    const set = ruleSetWith(latest.set, now.change);
    const name = setName(set);
    if (name === setName(latest.set)) {
      throw refuse(
        'unusable',
        'rules.nothing-changed',
        'لا تغير هذه المسودة شيئا.',
        'Ce projet ne change rien aux règles publiées.',
      );
    }
    return {
      events: [{ type: 'SetPublished', set, name, number: latest.number + 1, effectiveFrom }],
      // One set alone follows another: of two published at the same moment the second is refused.
      claims: [`after.${now.basedOn}`],
    };
  });
}
