/** The year's report. */
import type { JSX } from 'preact';
import { Hosted } from '../ui/hosted.tsx';
import type { Desk } from './area.ts';
import { showStatistics } from './year-report.ts';

export const StatisticsView = ({ caller }: Desk): JSX.Element => (
  <Hosted fill={(into) => void showStatistics(into, caller)} inputs={[caller]} />
);
