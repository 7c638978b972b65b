import { parseArgs } from 'node:util';

export interface LoadOptions {
  readonly minutes: number;
  readonly users: number;
  /** Requests a second of all users together. */
  readonly rate: number;
  readonly streams: number;
  readonly engines: readonly ('sqlite' | 'postgres')[];
  /** Server processes on PostgreSQL. */
  readonly servers: number;
}

/** @throws for what is no number or no engine */
export function loadOptions(args: readonly string[]): LoadOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: 'string', default: '10' },
      users: { type: 'string', default: '50' },
      think: { type: 'string', default: '4' },
      rate: { type: 'string' },
      streams: { type: 'string', default: '500' },
      servers: { type: 'string', default: '2' },
      engine: { type: 'string', default: 'both' },
    },
  });
  const users = numberOf('users', values.users);
  const think = numberOf('think', values.think);
  const { engine } = values;
  if (engine !== 'both' && engine !== 'sqlite' && engine !== 'postgres')
    throw new Error('--engine both|sqlite|postgres');
  return {
    minutes: numberOf('minutes', values.minutes),
    users,
    rate: values.rate === undefined ? users / think : numberOf('rate', values.rate),
    streams: Number(values.streams),
    servers: numberOf('servers', values.servers),
    engines: engine === 'both' ? ['sqlite', 'postgres'] : [engine],
  };
}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name}: a number above 0, not ${text}`);
  return value;
}
