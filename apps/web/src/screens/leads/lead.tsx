export default function Screen() {
  return <p>lead</p>;
}
