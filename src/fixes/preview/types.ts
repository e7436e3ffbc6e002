/**
 * The resource types of an exchange's answers: the preflight of `sendBeacon` has a type of its own
 * in Chromium.
 */
export function typesOf(type: string): readonly string[] {
  return type === 'ping' ? ['ping', 'other'] : [type];
}
