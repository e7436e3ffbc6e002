/** Virtual key codes, without which Chromium moves neither focus nor selection. */
const CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Shift: 16,
  Control: 17,
  Escape: 27,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

const MODIFIERS: Readonly<Record<string, number>> = { Control: 2, Shift: 8 };

/** Protocol events that press a key, or one with modifiers: `Shift+Tab`. */
export function pressing(keys: string): object[] {
  const all = keys.split('+');
  const key = all.pop() ?? '';
  const modifiers = all.reduce((sum, name) => sum + (MODIFIERS[name] ?? 0), 0);
  const code = CODES[key];
  const windowsVirtualKeyCode = code ?? key.toUpperCase().charCodeAt(0);
  const text = code === undefined && modifiers % 4 === 0 ? { text: key } : {};
  const event = { key, modifiers, windowsVirtualKeyCode };
  return [
    { ...event, ...text, type: 'keyDown' },
    { ...event, type: 'keyUp' },
  ];
}
