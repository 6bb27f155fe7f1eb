export type Strength = 'weak' | 'fair' | 'good';

/** A hint by length and variety; what is refused is decided by the server. */
export function strengthOf(password: string): Strength {
  const distinct = new Set(password).size;
  if (password.length < 8 || distinct < 5) return 'weak';
  return password.length >= 14 && distinct >= 8 ? 'good' : 'fair';
}
