import { PasswordForm } from '../blocks/password-form.js';
import { zh } from '../text/zh.js';

const text = zh.signIn;

/** Changing one's own password. */
export default function PasswordScreen() {
  return (
    <section className="card" style={{ maxWidth: 460 }}>
      <header>
        <h1>{text.change}</h1>
      </header>
      <div className="body">
        <PasswordForm />
      </div>
    </section>
  );
}
