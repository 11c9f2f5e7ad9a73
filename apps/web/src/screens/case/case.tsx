export default function Screen() {
  return <p>case</p>;
}
