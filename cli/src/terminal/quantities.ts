import prettyBytes from 'pretty-bytes';

/** Bytes for people, such as `12.3 MB`. */
export const bytesText = (bytes: number): string =>
  prettyBytes(bytes, { minimumFractionDigits: bytes < 1000 ? 0 : 1, maximumFractionDigits: 1 });

/** `1 file`, `2 files`. */
export const countText = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** A duration for people, such as `1:05` or `2:00:00`. */
export function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const digits = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${String(hours)}:${digits(minutes)}:${digits(whole % 60)}` : `${String(minutes)}:${digits(whole % 60)}`;
}
