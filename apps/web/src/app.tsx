import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider, type ThemeConfig } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { Suspense, lazy } from 'react';
import { BrowserRouter } from 'react-router';
import { NoAnswer } from './api/problem.js';
import { useSession } from './api/session.js';
import { Failure } from './blocks/failure.js';
import { useRunningHead } from './blocks/running-head.js';
import { Screens } from './routes.js';

const SignInScreen = lazy(() => import('./screens/sign-in.js'));
const FirstPasswordScreen = lazy(() => import('./screens/first-password.js'));

const client = new QueryClient({
  defaultOptions: {
    queries: {
      // a read of a case is recorded: none is repeated because somebody looked at another window
      refetchOnWindowFocus: false,
      staleTime: 15_000,
      retry: (count, error) => error instanceof NoAnswer && count < 5,
      retryDelay: (count) => Math.min(1000 * 2 ** count, 15_000),
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const theme: ThemeConfig = {
  token: {
    colorPrimary: '#1a5fb4',
    colorLink: '#1a5fb4',
    colorText: '#1c2630',
    colorTextSecondary: '#4b5866',
    colorTextTertiary: '#5d6b79',
    colorTextDescription: '#5d6b79',
    colorTextPlaceholder: '#69757f',
    colorError: '#c4260f',
    colorBorder: '#b9c3ce',
    borderRadius: 4,
    fontFamily: "system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
    motion: false,
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none' } },
};

export function App() {
  useRunningHead();
  return (
    <ConfigProvider locale={zhCN} theme={theme} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={client}>
        <Suspense fallback={null}>
          <Door />
        </Suspense>
      </QueryClientProvider>
    </ConfigProvider>
  );
}

/** Everything stands behind the sign-in. */
function Door() {
  const { data, isPending, error, refetch } = useSession();
  if (isPending) return null;
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  if (!data) return <SignInScreen />;
  if (data.mustChangePassword) return <FirstPasswordScreen />;
  return (
    <BrowserRouter>
      <Screens />
    </BrowserRouter>
  );
}
