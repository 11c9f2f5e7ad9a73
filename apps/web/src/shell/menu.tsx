import {
  AlertOutlined,
  AuditOutlined,
  BookOutlined,
  FileSearchOutlined,
  CalendarOutlined,
  FolderOpenOutlined,
  FormOutlined,
  HomeOutlined,
  SettingOutlined,
  TeamOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Session } from '../api/session.js';
import type { zh } from '../text/zh.js';

type Role = Session['roles'][number];

export interface MenuEntry {
  readonly to: string;
  readonly name: keyof typeof zh.shell.menu;
  readonly icon: ReactNode;
  /** Whose work it is; everybody's where nobody is named. */
  readonly roles?: readonly Role[];
}

const handling: readonly Role[] = ['intakeClerk', 'inspector', 'teamLeader'];
const withCases: readonly Role[] = [...handling, 'legalReviewer', 'bureauLeader', 'auditor', 'archivist'];

const reviewing: readonly Role[] = ['legalReviewer', 'bureauLeader', 'auditor'];

const entries: readonly MenuEntry[] = [
  { to: '/work', name: 'work', icon: <HomeOutlined aria-hidden /> },
  { to: '/intake', name: 'intake', icon: <FormOutlined aria-hidden />, roles: handling },
  { to: '/leads', name: 'leads', icon: <AlertOutlined aria-hidden />, roles: withCases },
  { to: '/cases', name: 'cases', icon: <FolderOpenOutlined aria-hidden />, roles: withCases },
  { to: '/deadlines', name: 'deadlines', icon: <CalendarOutlined aria-hidden />, roles: withCases },
  { to: '/review', name: 'review', icon: <AuditOutlined aria-hidden />, roles: withCases },
  { to: '/dossiers', name: 'dossiers', icon: <FileSearchOutlined aria-hidden />, roles: reviewing },
  { to: '/law', name: 'law', icon: <BookOutlined aria-hidden /> },
  { to: '/officers', name: 'officers', icon: <TeamOutlined aria-hidden /> },
  { to: '/system', name: 'system', icon: <SettingOutlined aria-hidden />, roles: ['administrator', 'auditor'] },
];

export const menuFor = (roles: readonly Role[]): readonly MenuEntry[] =>
  entries.filter(({ roles: wanted }) => !wanted || wanted.some((role) => roles.includes(role)));
