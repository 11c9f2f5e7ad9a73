import type { Layout } from '../../../blocks/form/editors.js';
import { DecisionLayout, NoticeLayout } from './decided.js';
import { HearingDayLayout, HearingLayout, HearingReportLayout, InspectionLayout, InterviewLayout } from './heard.js';
import { WorkerListLayout } from './listed.js';
import { AnnouncementLayout, FailedServiceLayout, ServiceLayout } from './served.js';

/** Acts whose form is arranged by hand; every other act has the form that its fields give. */
export const layouts: Readonly<Record<string, Layout>> = {
  HoldInterview: InterviewLayout,
  InspectSite: InspectionLayout,
  GivePriorNotice: NoticeLayout,
  ScheduleHearing: HearingDayLayout,
  HoldHearing: HearingLayout,
  ReportHearing: HearingReportLayout,
  DecidePenalty: DecisionLayout,
  ServeDocument: ServiceLayout,
  ServeRectificationOrder: ServiceLayout,
  RecordFailedService: FailedServiceLayout,
  AnnounceService: AnnouncementLayout,
  ListWorkers: WorkerListLayout,
};
