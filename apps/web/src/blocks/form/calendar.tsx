import { Calendar as Month } from 'antd';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

/** A month to pick a day from. */
export default function Calendar({ day, choose }: { day: string | null; choose: (day: string) => void }) {
  return (
    <div style={{ width: 290 }}>
      <Month
        fullscreen={false}
        value={day ? dayjs(day) : dayjs()}
        onSelect={(chosen, { source }) => source === 'date' && choose(chosen.format('YYYY-MM-DD'))}
      />
    </div>
  );
}
