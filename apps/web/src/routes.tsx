import { lazy } from 'react';
import { Navigate, createBrowserRouter } from 'react-router';
import { NotFoundScreen } from './screens/not-found.js';
import { Frame } from './shell/frame.js';

const WorkScreen = lazy(() => import('./screens/work/work.js'));
const CasesScreen = lazy(() => import('./screens/cases/cases.js'));
const CaseScreen = lazy(() => import('./screens/case/case.js'));
const NewCaseScreen = lazy(() => import('./screens/case/new-case.js'));
const LeadsScreen = lazy(() => import('./screens/leads/leads.js'));
const LeadScreen = lazy(() => import('./screens/leads/lead.js'));
const ActScreen = lazy(() => import('./screens/act/act.js'));
const IntakeScreen = lazy(() => import('./screens/intake/intake.js'));
const DeadlinesScreen = lazy(() => import('./screens/deadlines/deadlines.js'));
const ReviewScreen = lazy(() => import('./screens/review/review.js'));
const FindingScreen = lazy(() => import('./screens/review/finding.js'));
const FindingActScreen = lazy(() => import('./screens/review/finding-act.js'));
const LawScreen = lazy(() => import('./screens/law/law.js'));
const OfficersScreen = lazy(() => import('./screens/officers/officers.js'));
const SystemScreen = lazy(() => import('./screens/system/system.js'));
const PasswordScreen = lazy(() => import('./screens/password.js'));

/** Every screen has an address; each is loaded when it is first opened. */
export const router = createBrowserRouter([
  {
    element: <Frame />,
    children: [
      { index: true, element: <Navigate to="/work" replace /> },
      { path: 'work', element: <WorkScreen /> },
      { path: 'intake', element: <IntakeScreen /> },
      { path: 'leads', element: <LeadsScreen /> },
      { path: 'leads/:id', element: <LeadScreen /> },
      { path: 'leads/:id/acts/:act', element: <ActScreen kind="leads" /> },
      { path: 'cases', element: <CasesScreen /> },
      { path: 'cases/:id/acts/:act', element: <ActScreen kind="cases" /> },
      { path: 'cases/new', element: <NewCaseScreen /> },
      { path: 'cases/:id/:tab?', element: <CaseScreen /> },
      { path: 'deadlines', element: <DeadlinesScreen /> },
      { path: 'review', element: <ReviewScreen /> },
      { path: 'review/:id', element: <FindingScreen /> },
      { path: 'review/:id/acts/:act', element: <FindingActScreen /> },
      { path: 'law/:tab?', element: <LawScreen /> },
      { path: 'officers', element: <OfficersScreen /> },
      { path: 'system', element: <SystemScreen /> },
      { path: 'account/password', element: <PasswordScreen /> },
      { path: '*', element: <NotFoundScreen /> },
    ],
  },
]);
