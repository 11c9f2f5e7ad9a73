import type { HolidayNoticeData } from '../../calendar/notice.js';
import { notices2004 } from './2004.js';
import { notices2005 } from './2005.js';
import { notices2006 } from './2006.js';
import { notices2007 } from './2007.js';
import { notices2008 } from './2008.js';
import { notices2009 } from './2009.js';
import { notices2010 } from './2010.js';
import { notices2011 } from './2011.js';
import { notices2012 } from './2012.js';
import { notices2013 } from './2013.js';
import { notices2014 } from './2014.js';
import { notices2015 } from './2015.js';
import { notices2016 } from './2016.js';
import { notices2017 } from './2017.js';
import { notices2018 } from './2018.js';
import { notices2019 } from './2019.js';
import { notices2020 } from './2020.js';
import { notices2021 } from './2021.js';
import { notices2022 } from './2022.js';
import { notices2023 } from './2023.js';
import { notices2024 } from './2024.js';
import { notices2025 } from './2025.js';
import { notices2026 } from './2026.js';

/** Every State Council arrangement that ships with the program, oldest year first. */
export const noticeData: readonly HolidayNoticeData[] = [
  ...notices2004,
  ...notices2005,
  ...notices2006,
  ...notices2007,
  ...notices2008,
  ...notices2009,
  ...notices2010,
  ...notices2011,
  ...notices2012,
  ...notices2013,
  ...notices2014,
  ...notices2015,
  ...notices2016,
  ...notices2017,
  ...notices2018,
  ...notices2019,
  ...notices2020,
  ...notices2021,
  ...notices2022,
  ...notices2023,
  ...notices2024,
  ...notices2025,
  ...notices2026,
];
