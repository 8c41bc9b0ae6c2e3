/** What the service answers to everybody, as it declares it. */
import type * as z from 'zod';
import type {
  Advised as AdvisedView,
  Question as QuestionView,
  Steps as StepsView,
} from '#functions/advice-view';
import type { Procedure as ProcedureView } from '#functions/procedure';

export type {
  AsksView as Asks,
  LegalFormsView as LegalForms,
  QuestionsView as Answers,
} from '#functions/routes/adviser';
export type { NoticeShown as Notice } from '#functions/routes/privacy';
export type Procedure = z.infer<typeof ProcedureView>;
export type Advised = z.infer<typeof AdvisedView>;
export type Question = z.infer<typeof QuestionView>;
export type Steps = z.infer<typeof StepsView>;
export type Asked = Question;
