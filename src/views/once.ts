/** Builds something from an object once, however many pages ask for it; the object must not change. */
export function once<Key extends object, Value>(build: (key: Key) => Value): (key: Key) => Value {
  const built = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const known = built.get(key) ?? { value: build(key) };
    built.set(key, known);
    return known.value;
  };
}
