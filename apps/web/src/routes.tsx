import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { NotFoundScreen } from './screens/not-found.js';
import { Frame } from './shell/frame.js';

const [loadWork, loadCase] = [() => import('./screens/work/work.js'), () => import('./screens/case/case.js')];

// what is opened most is loaded while the server is still asked who is there
if (/^\/(work)?$/.test(location.pathname)) void loadWork();
if (/^\/cases\/[^/]+-[^/]+(\/[^/]+)?$/.test(location.pathname)) void loadCase();

const WorkScreen = lazy(loadWork);
const CasesScreen = lazy(() => import('./screens/cases/cases.js'));
const CaseScreen = lazy(loadCase);
const NewCaseScreen = lazy(() => import('./screens/case/new-case.js'));
const LeadsScreen = lazy(() => import('./screens/leads/leads.js'));
const LeadScreen = lazy(() => import('./screens/leads/lead.js'));
const ActScreen = lazy(() => import('./screens/act/act.js'));
const RecordActScreen = lazy(() => import('./screens/act/record-act.js'));
const PaperScreen = lazy(() => import('./screens/case/paper/paper.js'));
const TranscribeScreen = lazy(() => import('./screens/act/transcribe.js'));
const IntakeScreen = lazy(() => import('./screens/intake/intake.js'));
const DeadlinesScreen = lazy(() => import('./screens/deadlines/deadlines.js'));
const ReviewScreen = lazy(() => import('./screens/review/review.js'));
const FindingScreen = lazy(() => import('./screens/review/finding.js'));
const FindingActScreen = lazy(() => import('./screens/review/finding-act.js'));
const DossiersScreen = lazy(() => import('./screens/dossiers/dossiers.js'));
const DossierReviewScreen = lazy(() => import('./screens/dossiers/review.js'));
const ScoreSheetScreen = lazy(() => import('./screens/dossiers/sheet.js'));
const LawScreen = lazy(() => import('./screens/law/law.js'));
const OfficersScreen = lazy(() => import('./screens/officers/officers.js'));
const SystemScreen = lazy(() => import('./screens/system/system.js'));
const PasswordScreen = lazy(() => import('./screens/password.js'));

/** Every screen has an address; each is loaded when it is first opened. */
export const Screens = () => (
  <Routes>
    <Route element={<Frame />}>
      <Route index element={<Navigate to="/work" replace />} />
      <Route path="work" element={<WorkScreen />} />
      <Route path="intake" element={<IntakeScreen />} />
      <Route path="leads" element={<LeadsScreen />} />
      <Route path="leads/:id" element={<LeadScreen />} />
      <Route path="leads/:id/acts/:act" element={<ActScreen kind="leads" />} />
      <Route path="leads/:id/records/:event/:what" element={<RecordActScreen kind="leads" />} />
      <Route path="leads/:id/transcribe/:act?" element={<TranscribeScreen kind="leads" />} />
      <Route path="cases" element={<CasesScreen />} />
      <Route path="cases/:id/acts/:act" element={<ActScreen kind="cases" />} />
      <Route path="cases/:id/records/:event/paper" element={<PaperScreen />} />
      <Route path="cases/:id/records/:event/:what" element={<RecordActScreen kind="cases" />} />
      <Route path="cases/:id/transcribe/:act?" element={<TranscribeScreen kind="cases" />} />
      <Route path="cases/new" element={<NewCaseScreen />} />
      <Route path="cases/:id/:tab?" element={<CaseScreen />} />
      <Route path="deadlines" element={<DeadlinesScreen />} />
      <Route path="review" element={<ReviewScreen />} />
      <Route path="review/:id" element={<FindingScreen />} />
      <Route path="review/:id/acts/:act" element={<FindingActScreen />} />
      <Route path="dossiers" element={<DossiersScreen />} />
      <Route path="dossiers/:id" element={<DossierReviewScreen />} />
      <Route path="dossiers/:id/:dossier" element={<ScoreSheetScreen />} />
      <Route path="law/:tab?" element={<LawScreen />} />
      <Route path="officers" element={<OfficersScreen />} />
      <Route path="system" element={<SystemScreen />} />
      <Route path="account/password" element={<PasswordScreen />} />
      <Route path="*" element={<NotFoundScreen />} />
    </Route>
  </Routes>
);
