import { Modal } from 'antd';
import { useOfficer } from '../api/session.js';
import { zh } from '../text/zh.js';
import { SignInForm } from './sign-in-form.js';

const text = zh.signIn;

/** Comes over the page when the session has ended: what is filled in below stays as it is. */
export default function SignInAgain({ open }: { open: boolean }) {
  const { login } = useOfficer();
  return (
    <Modal open={open} title={text.againTitle} footer={null} closable={false} keyboard={false} destroyOnHidden>
      <p style={{ marginBottom: 12 }}>{text.again}</p>
      <SignInForm login={login} />
      <p style={{ marginTop: 12 }}>
        <a href="/" title={text.otherWarning}>
          {text.other}
        </a>
      </p>
    </Modal>
  );
}
