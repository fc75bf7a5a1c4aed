/** Works something out for each thing that is asked about, and once. */
export function remembered<K, T>(work: (about: K) => T): (about: K) => T {
  const done = new Map<K, { value: T }>();
  return (about) => {
    const known = done.get(about) ?? { value: work(about) };
    done.set(about, known);
    return known.value;
  };
}

/** Works something out when it is first asked for, and once. */
export const once = <T>(work: () => T): (() => T) => {
  let done: { value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
};
