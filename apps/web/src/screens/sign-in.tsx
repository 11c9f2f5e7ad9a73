import { SignInForm } from '../shell/sign-in-form.js';
import { zh } from '../text/zh.js';

export default function SignInScreen() {
  return (
    <div className="door">
      <main>
        <h1>
          <img src="/favicon.svg" alt="" />
          {zh.shell.product}
        </h1>
        <p className="muted" style={{ marginBottom: 20 }}>
          {zh.shell.subtitle}
        </p>
        <SignInForm />
        <p className="legal">{zh.signIn.legal}</p>
      </main>
    </div>
  );
}
