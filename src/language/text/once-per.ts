// What is made of an object, such as the patterns of a language or the words of a line, is made once and gone with it.

/** The same function, which asks `make` only the first time that it sees an object. */
export function oncePer<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, Made>();
  return (of) => {
    let value = made.get(of);
    if (value === undefined) {
      value = make(of);
      made.set(of, value);
    }
    return value;
  };
}
