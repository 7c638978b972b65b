/** How long the room has been at this scenario, and of how long it means to be: nothing ends by itself, it is only told. */
import { Menu } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../../words/use-words.ts';
import { clockText, LIMITS } from './clock-text.ts';
import style from './workshop.module.css';

interface ClockProps {
  /** Minutes for a scenario; null where the room set none. */
  readonly limit: number | null;
  readonly onLimit: (limit: number | null) => void;
}

export function Clock({ limit, onLimit }: ClockProps) {
  const { t, number } = useWords();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((before) => before + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const isOver = limit !== null && seconds >= limit * 60;
  const time = clockText(seconds);
  const said = limit === null ? time : t('workshop.ofTime', { time, limit: clockText(limit * 60) });
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <button
          type="button"
          className={`num ${style.clock}`}
          data-over={isOver}
          aria-label={t('workshop.limit')}
          title={t('workshop.limit')}
        >
          <span role="timer" aria-live="off">
            {said}
          </span>
          {isOver && <b>{t('workshop.over')}</b>}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {[null, ...LIMITS].map((minutes) => (
          <Menu.Item
            key={minutes}
            role="menuitemradio"
            aria-checked={minutes === limit}
            onClick={() => onLimit(minutes)}
          >
            {minutes === null
              ? t('workshop.noLimit')
              : t('workshop.minutes', { count: minutes, replace: { count: number(minutes) } })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
