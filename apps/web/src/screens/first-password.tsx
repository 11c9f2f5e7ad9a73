import { PasswordForm } from '../blocks/password-form.js';
import { zh } from '../text/zh.js';

const text = zh.signIn;

/** What somebody with a one-time password sees before anything else. */
export default function FirstPasswordScreen() {
  return (
    <div className="door">
      <main>
        <h1>{text.mustChange}</h1>
        <p className="muted" style={{ margin: '4px 0 16px' }}>
          {text.mustChangeHelp}
        </p>
        <PasswordForm />
      </main>
    </div>
  );
}
